package com.timpush.emulator

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import android.os.Build
import org.json.JSONObject

/** The app's notification channels; they survive its process, as in Android's notification_policy.xml. */
class NotificationChannels(
    context: Context,
    private val storage: Storage,
) {
    private val manager = context.getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager
    private val supported = Build.VERSION.SDK_INT >= Build.VERSION_CODES.O
    private var saved = storage.load(NAME)

    /** Brings back what was there before the phone was turned off. */
    fun restore() {
        if (supported) saved.keys().forEach { manager.createNotificationChannel(channel(it, saved.getJSONObject(it))) }
    }

    /** The user sets a channel's [importance]; 0 blocks it. */
    fun setImportance(
        id: String,
        importance: Int,
    ) {
        val channel = checkNotNull(manager.getNotificationChannel(id)) { "the app has no channel $id" }
        channel.importance = importance
    }

    /** Some code in the app deletes a channel. */
    fun delete(id: String) = manager.deleteNotificationChannel(id)

    /** Saves the channels if one has changed. Cheap. */
    fun save() {
        if (!supported) return
        val now = channels()
        if (now.toString() == saved.toString()) return
        saved = now
        storage.save(NAME, now)
    }

    private fun channels() =
        JSONObject().apply {
            manager.notificationChannels.forEach {
                put(it.id, JSONObject().put(TITLE, it.name.toString()).put(IMPORTANCE, it.importance))
            }
        }

    private fun channel(
        id: String,
        fields: JSONObject,
    ) = NotificationChannel(id, fields.getString(TITLE), fields.getInt(IMPORTANCE))

    private companion object {
        const val NAME = "channels"
        const val TITLE = "name"
        const val IMPORTANCE = "importance"
    }
}
