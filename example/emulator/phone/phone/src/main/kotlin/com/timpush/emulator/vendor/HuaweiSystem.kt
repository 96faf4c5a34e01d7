package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** EMUI: HMS Core opens what the push names, with `ext` as an extra. */
internal object HuaweiSystem : VendorSystem {
    private const val MESSAGING_EVENT = "com.huawei.push.action.MESSAGING_EVENT"

    /** A notification that is not to be shown in the foreground (`foreground_show`). */
    override fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean = (app.inForeground && !push.optBoolean("foregroundShow", true)).also { if (it) app.startServices(message(push)) }

    private fun message(push: JSONObject) =
        Intent(MESSAGING_EVENT)
            .putExtra("message_type", "received_message")
            .putExtra("msgId", push.getString("messageId"))
            .putExtra("notification.title", push.getString("title"))
            .putExtra("notification.body", push.getString("description"))
            .putExtra("data", JSONObject().put("ext", push.getString("ext")).toString())

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra("ext", push.getString("ext")))
}
