package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageHelper
import org.json.JSONObject

/** MIUI: the receiver hears of what is shown, and of what is left to an app in the foreground. A tap goes to the receiver, or to the activity that the push names in `notify_effect`. */
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

    override fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean = (app.inForeground && message(push).extra["notify_foreground"] == "0").also { if (it) tellApp(app, push) }

    override fun tellApp(
        app: AppEntry,
        push: JSONObject,
    ) = app.broadcast(broadcast(message(push).apply { isArrivedMessage = true }))

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
