package com.timpush.emulator.vendor

import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** EMUI: HMS Core opens what the push names, with `ext` as an extra. */
internal object HuaweiSystem : VendorSystem {
    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra("ext", push.getString("ext")))
}
