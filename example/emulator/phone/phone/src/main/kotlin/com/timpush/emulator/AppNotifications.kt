package com.timpush.emulator

import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.service.notification.StatusBarNotification
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf

/** What the app has shown itself, under tags. As on a real phone it outlives the app's process. */
class AppNotifications(
    private val manager: NotificationManager,
    private val storage: Storage,
) {
    /** By tag, the oldest first, with the fields of a push and the tap's intent. */
    private val noted = LinkedHashMap<String, JSONObject>()

    /** Brings back what was there before the phone was turned off, as [build] shows it. */
    fun restore(build: (JSONObject) -> Notification) {
        val saved = storage.load(NAME).optJSONArray(NAME) ?: return
        for (i in 0 until saved.length()) {
            val fields = saved.getJSONObject(i)
            noted[fields.getString(TAG)] = fields
            manager.notify(fields.getString(TAG), fields.getInt("notifyId"), build(fields))
        }
    }

    /** Notes what of [active] is new and takes away what the user does not want to see. */
    fun sync(
        active: List<StatusBarNotification>,
        wanted: (StatusBarNotification) -> Boolean,
    ) {
        val (shown, unwanted) = active.partition(wanted)
        unwanted.forEach { manager.cancel(it.tag, it.id) }
        val gone = noted.keys.retainAll(shown.map { it.tag }.toSet())
        val new = shown.filter { noted[it.tag]?.getLong("postedAt") != it.notification.`when` }
        new.forEach { noted[it.tag] = fields(it) }
        if (gone || new.isNotEmpty()) storage.save(NAME, JSONObject().put(NAME, JSONArray(noted.values)))
    }

    /** What is noted, the oldest first. */
    fun shown(): List<JSONObject> = noted.values.toList()

    private fun fields(shown: StatusBarNotification): JSONObject {
        val intent = shown.notification.contentIntent?.let { shadowOf(it).savedIntent }
        return JSONObject()
            .put("vendor", "app")
            .put("package", shown.packageName)
            .put(TAG, shown.tag)
            .put("messageId", shown.tag)
            .put("notifyId", shown.id)
            .put("title", shown.text(Notification.EXTRA_TITLE))
            .put("description", shown.text(Notification.EXTRA_TEXT))
            .put("channelId", shown.channel())
            .put("postedAt", shown.notification.`when`)
            .put(INTENT, intent?.toUri(Intent.URI_INTENT_SCHEME))
    }

    private fun StatusBarNotification.text(key: String) = notification.extras.getCharSequence(key)?.toString()

    companion object {
        /** Field of the tag. */
        const val TAG = "tag"

        /** Field of the intent that a tap sends. */
        const val INTENT = "intent"

        private const val NAME = "own"
    }
}
