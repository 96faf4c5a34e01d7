package com.timpush.system

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.ContentResolver
import android.content.Context
import android.media.AudioAttributes
import android.net.Uri
import android.os.Build
import org.json.JSONObject

/** Notification channels, which Android has since 8.0; before, there is nothing to do. */
internal class Channels(
    private val context: Context,
) {
    private val appName get() = context.applicationInfo.loadLabel(context.packageManager)

    /**
     * Creates a channel from `NotificationChannel` (rust/engine/src/system.rs).
     *
     * Of one that exists Android changes the texts only: sound and importance are the user's.
     */
    fun create(channel: JSONObject) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) return
        val name = channel.optString("channelName").ifEmpty { appName }
        val importance = channel.optInt("importance", NotificationManager.IMPORTANCE_HIGH)
        val created = NotificationChannel(channel.getString("channelId"), name, importance)
        created.description = channel.optString("channelDescription")
        channel.optString("channelSound").ifEmpty { null }?.let { created.setSound(raw(it), NOTIFICATION) }
        context.notifications.createNotificationChannel(created)
    }

    /** The [wanted] channel if the app has it, else the package's own, which is made for it. */
    fun orDefault(wanted: String): String {
        if (wanted.isNotEmpty() && exists(wanted)) return wanted
        create(JSONObject().put("channelId", DEFAULT))
        return DEFAULT
    }

    private fun exists(channel: String) =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.O && context.notifications.getNotificationChannel(channel) != null

    private fun raw(name: String): Uri = Uri.parse("${ContentResolver.SCHEME_ANDROID_RESOURCE}://${context.packageName}/raw/$name")

    private companion object {
        const val DEFAULT = "timpush_default"
        val NOTIFICATION: AudioAttributes =
            AudioAttributes
                .Builder()
                .setUsage(AudioAttributes.USAGE_NOTIFICATION)
                .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION)
                .build()
    }
}
