package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import org.json.JSONObject
import kotlin.random.Random

/** Honor's phones: a tap opens what the console says, with `ext` among the extras; data messages go to the app's service. */
internal object HonorSystem : VendorSystem {
    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra("ext", push.getString("ext")))

    override fun receive(
        app: AppEntry,
        push: JSONObject,
    ) = app.startService(
        Intent("com.hihonor.push.action.MESSAGING_EVENT")
            .putExtra("msgId", Random.nextLong(1, Long.MAX_VALUE))
            .putExtra("data", push.getString("data")),
    )
}
