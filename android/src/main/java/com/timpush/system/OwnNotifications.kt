package com.timpush.system

import android.app.Notification
import android.app.PendingIntent
import android.content.Context
import android.os.Build
import com.timpush.tap.TapIntent
import org.json.JSONObject

/** Notifications for pushes that nobody else shows, each by its tag. */
internal class OwnNotifications(
    private val context: Context,
    private val channels: Channels,
) {
    private val icon by lazy { context.smallIcon() }

    /** Shows `Notification` (rust/engine/src/system.rs), in place of an earlier one of its tag. */
    fun post(push: JSONObject) {
        val tag = push.getString("tag")
        val title = push.getString("title")
        val desc = push.getString("desc")
        val tap = TapIntent.of(context, push.getString("vendor"), tag, title, desc, push.getString("ext"))
        val notification =
            builder(push.optString("channelId"))
                .setSmallIcon(icon)
                .setContentTitle(title)
                .setContentText(desc)
                .setStyle(Notification.BigTextStyle().bigText(desc))
                .setContentIntent(PendingIntent.getActivity(context, 0, tap, ONCE))
                .setAutoCancel(true)
                .build()
        context.notifications.notify(tag, ID, notification)
    }

    /** Takes the one of that [tag] away, also if FCM has shown it. */
    fun cancel(tag: String) = context.notifications.cancel(tag, ID)

    @Suppress("DEPRECATION") // Before Android 8 the importance is the notification's.
    private fun builder(wanted: String): Notification.Builder =
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) {
            Notification.Builder(context).setPriority(Notification.PRIORITY_HIGH).setDefaults(Notification.DEFAULT_ALL)
        } else {
            Notification.Builder(context, channels.orDefault(wanted))
        }

    private companion object {
        /** FCM's as well, so that the tag alone tells its notifications apart. */
        const val ID = 0

        const val ONCE = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE
    }
}
