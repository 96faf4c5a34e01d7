package com.timpush.emulator

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.Uri
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageHelper
import org.json.JSONObject
import java.time.Instant
import java.time.temporal.ChronoUnit

/** Hands tapped notifications to the app as MIUI's push service does. The app's process begins if it does not run. */
class Taps(
    private val process: AppProcess,
) {
    /**
     * Delivers by receiver, or by the activity that the console's certificate names in `notify_effect`. Returns when the
     * app was handed it, in milliseconds since the Unix epoch.
     */
    fun deliver(shown: Shown): Double {
        process.start()
        val message = message(shown.push)
        return when (message.extra["notify_effect"]) {
            "1" -> open(process.activities.launcherIntent().putExtra(PushMessageHelper.KEY_MESSAGE, message))
            "2" -> open(inAppPage(message))
            "3" -> open(Intent(Intent.ACTION_VIEW, Uri.parse(message.extra["web_uri"])))
            else -> broadcast(message)
        }
    }

    private fun open(intent: Intent): Double = now().also { process.activities.start(intent) }

    private fun inAppPage(message: MiPushMessage) =
        Intent
            .parseUri(message.extra["intent_uri"], Intent.URI_INTENT_SCHEME)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
            .putExtra(PushMessageHelper.KEY_MESSAGE, message)

    private fun broadcast(message: MiPushMessage): Double {
        val intent =
            Intent(RECEIVE_MESSAGE)
                .setPackage(process.context.packageName)
                .putExtra(PushMessageHelper.MESSAGE_TYPE, PushMessageHelper.MESSAGE_RAW)
                .putExtra(PushMessageHelper.KEY_MESSAGE, message)
        val receivers = receivers(intent)
        check(receivers.isNotEmpty()) { "the app has no receiver for $RECEIVE_MESSAGE" }
        return now().also { receivers.forEach { it.onReceive(process.context, intent) } }
    }

    private fun receivers(intent: Intent): List<BroadcastReceiver> =
        process.context.packageManager
            .queryBroadcastReceivers(intent, 0)
            .map { Class.forName(it.activityInfo.name).getDeclaredConstructor().newInstance() as BroadcastReceiver }

    private fun message(push: JSONObject) =
        MiPushMessage().apply {
            messageId = push.getString("messageId")
            title = push.optString("title")
            description = push.optString("description")
            notifyId = push.getInt("notifyId")
            isNotified = true
            extra = push.optJSONObject("extra")?.let { extra -> extra.keys().asSequence().associateWith(extra::getString) }.orEmpty()
        }

    private fun now() = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / MICROS_PER_MS

    private companion object {
        const val MICROS_PER_MS = 1000.0
        const val RECEIVE_MESSAGE = "com.xiaomi.mipush.RECEIVE_MESSAGE"
    }
}
