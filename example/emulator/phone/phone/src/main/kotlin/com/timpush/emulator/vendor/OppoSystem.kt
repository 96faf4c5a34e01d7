package com.timpush.emulator.vendor

import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Build
import android.os.Bundle
import com.timpush.emulator.AppEntry
import com.timpush.emulator.Control
import com.timpush.emulator.Notifications
import org.json.JSONObject

/**
 * ColorOS, also on realme and OnePlus phones: a push needs a channel of the app, and a tap starts an activity whose
 * extras are the fields of `ext`.
 */
internal object OppoSystem : VendorSystem {
    private const val ASK_USER = "com.heytap.mcs.action.REQUEST_NOTIFICATION_PERMISSION"

    /** The user says yes to OPPO's question, unless the feature `user` of the phone is `refuses`. */
    override fun start(
        context: Context,
        notifications: Notifications,
    ) {
        val question = { if (System.getProperty("timpush.feature.user") != "refuses") notifications.permitted = true }
        val receiver =
            object : BroadcastReceiver() {
                override fun onReceive(
                    context: Context,
                    intent: Intent,
                ) {
                    Control.log("system", "OPPO asks the user whether the app may show notifications")
                    question()
                }
            }
        context.registerReceiver(receiver, IntentFilter(ASK_USER))
    }

    override fun refusal(
        push: JSONObject,
        context: Context,
    ): String? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O || push.optBoolean("anyChannel")) return null
        val channel = push.optString("channelId")
        val manager = context.getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager
        return when {
            channel.isEmpty() -> "OPPO wants a channel on Android 8 and later, and it names none"
            manager.getNotificationChannel(channel) == null -> "the app has no channel $channel"
            else -> null
        }
    }

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(target(app, push).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK).putExtras(parameters(push)))

    /** OPPO's click actions 1 (an intent's action) and 4 (an activity's class) besides those that all vendors have. */
    private fun target(
        app: AppEntry,
        push: JSONObject,
    ): Intent {
        val click = push.getJSONObject("click")
        val uri = click.optString("uri")
        return when (click.getString("action")) {
            "action" -> Intent(uri).setPackage(app.context.packageName)
            "activity" -> Intent().setClassName(app.context, uri)
            else -> app.target(push)
        }
    }

    /** The top level of `ext`, each field as text. */
    private fun parameters(push: JSONObject): Bundle {
        val text = push.optString("parameters")
        val fields = if (text.isEmpty()) JSONObject() else JSONObject(text)
        return Bundle().apply { fields.keys().forEach { putString(it, fields.getString(it)) } }
    }
}
