package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** EMUI: HMS Core opens what the push names, with `ext` as an extra; a data message goes to the app's service. */
internal object HuaweiSystem : VendorSystem {
    private const val EXT = "ext"
    private const val DATA = "data"

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra(EXT, push.getString(EXT)))

    override fun receive(
        app: AppEntry,
        push: JSONObject,
    ) = app.startService(
        Intent("com.huawei.push.action.MESSAGING_EVENT")
            .putExtra("message_type", "received_message")
            .putExtra("msgId", push.getString("messageId"))
            .putExtra(DATA, push.getString(DATA)),
    )
}
