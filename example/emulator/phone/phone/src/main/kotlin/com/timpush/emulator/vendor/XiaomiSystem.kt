package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageHelper
import org.json.JSONObject

/** MIUI: a tap goes to the receiver, or to the activity that the push names in `notify_effect`. */
internal object XiaomiSystem : VendorSystem {
    private const val RECEIVE_MESSAGE = "com.xiaomi.mipush.RECEIVE_MESSAGE"

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) {
        val message = message(push)
        when (message.extra["notify_effect"]) {
            "1" -> app.open(app.launcher().putExtra(PushMessageHelper.KEY_MESSAGE, message))
            "2" -> app.open(app.page(message.extra.getValue("intent_uri")).putExtra(PushMessageHelper.KEY_MESSAGE, message))
            else -> app.broadcast(broadcast(message))
        }
    }

    private fun broadcast(message: MiPushMessage) =
        Intent(RECEIVE_MESSAGE)
            .putExtra(PushMessageHelper.MESSAGE_TYPE, PushMessageHelper.MESSAGE_RAW)
            .putExtra(PushMessageHelper.KEY_MESSAGE, message)

    private fun message(push: JSONObject) =
        MiPushMessage().apply {
            messageId = push.getString("messageId")
            title = push.optString("title")
            description = push.optString("description")
            notifyId = push.getInt("notifyId")
            isNotified = true
            extra = push.optJSONObject("extra")?.let { extra -> extra.keys().asSequence().associateWith(extra::getString) }.orEmpty()
        }
}
