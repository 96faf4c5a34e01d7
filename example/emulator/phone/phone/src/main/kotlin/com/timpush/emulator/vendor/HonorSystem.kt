package com.timpush.emulator.vendor

import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** Honor's phones: a tap opens what the console says, with `ext` among the extras. */
internal object HonorSystem : VendorSystem {
    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra("ext", push.getString("ext")))
}
