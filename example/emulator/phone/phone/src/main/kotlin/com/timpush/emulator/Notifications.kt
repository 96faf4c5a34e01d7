package com.timpush.emulator

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import android.content.Intent
import android.os.Build
import android.service.notification.StatusBarNotification
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf

/** The system's notifications, posted through the real NotificationManager and remembered with the push they came from. */
class Notifications(
    private val context: Context,
    private val storage: Storage,
) {
    private val manager = context.getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager
    private val icon = context.resources.getIdentifier("mipush_small_notification", "drawable", context.packageName)

    /** Pushes by notification ID, the oldest first. */
    private val pushes = LinkedHashMap<Int, JSONObject>()
    private val own = AppNotifications(manager, storage)

    /** Whether the user permits the app's notifications. */
    var permitted: Boolean
        get() = manager.areNotificationsEnabled()
        set(value) {
            shadowOf(manager).setNotificationsEnabled(value)
            storage.save(PERMISSION, JSONObject().put(PERMITTED, value))
        }

    /** Brings back what was there before the phone was turned off. */
    fun restore() {
        val byDefault = System.getProperty("timpush.feature.notifications") != "off"
        shadowOf(manager).setNotificationsEnabled(storage.load(PERMISSION).optBoolean(PERMITTED, byDefault))
        val saved = storage.load(SHADE).optJSONArray(SHADE) ?: JSONArray()
        for (i in 0 until saved.length()) post(saved.getJSONObject(i))
        own.restore(::build)
    }

    /** Notes what the app has shown itself, and what has been taken away. Cheap. */
    fun sync() {
        val active = manager.activeNotifications
        own.sync(active.filter { it.tag != null }) { permitted && !isBlocked(it.channel()) }
        if (pushes.keys.retainAll(active.filter { it.tag == null }.map { it.id }.toSet())) save()
    }

    /** Why the user's settings keep [push], an event of the emulated cloud, out of the shade; null if they do not. */
    fun refusal(push: JSONObject): String? =
        when {
            !permitted -> "the user does not permit notifications"
            isBlocked(push.optString("channelId")) -> "the user has blocked the channel ${push.optString("channelId")}"
            else -> null
        }

    /** Shows [push], which has no [refusal]. */
    fun show(push: JSONObject) {
        post(push.put(POSTED_AT, System.currentTimeMillis()))
        save()
    }

    /** What is in the shade, the newest first. */
    fun shown(): List<Shown> {
        sync()
        val active = manager.activeNotifications.associateBy { it.tag to it.id }
        return (own.shown() + pushes.values)
            .reversed()
            .mapNotNull { push -> active[Shown.tagOf(push) to push.getInt("notifyId")]?.let { Shown(it.notification, push) } }
            .sortedByDescending { it.push.getLong(POSTED_AT) }
    }

    /** Takes a tapped notification out of the shade. */
    fun remove(shown: Shown) {
        manager.cancel(shown.tag, shown.id)
        sync()
    }

    /** Takes out of the shade what [vendor] shows for a push. */
    fun withdraw(
        vendor: String,
        messageId: String,
    ) = shown().filter { it.isOf(vendor, messageId) }.forEach(::remove)

    private fun isBlocked(channel: String) =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.O &&
            manager.getNotificationChannel(channel)?.importance == NotificationManager.IMPORTANCE_NONE

    private fun post(push: JSONObject) {
        pushes[push.getInt("notifyId")] = push
        manager.notify(push.getInt("notifyId"), build(push))
    }

    private fun build(push: JSONObject): Notification =
        builder(push)
            .setSmallIcon(icon)
            .setContentTitle(push.optString("title"))
            .setContentText(push.optString("description"))
            .setStyle(Notification.BigTextStyle().bigText(push.optString("description")))
            .setWhen(push.getLong(POSTED_AT))
            .setShowWhen(true)
            .setAutoCancel(true)
            .setColor(ACCENT)
            .build()

    @Suppress("DEPRECATION") // The form before channels, for API 24 and 25.
    private fun builder(push: JSONObject): Notification.Builder {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) return Notification.Builder(context)
        val named = push.optString("channelId").takeIf { manager.getNotificationChannel(it) != null }
        return Notification.Builder(context, named ?: defaultChannel(push.getString("vendor")))
    }

    private fun defaultChannel(vendor: String): String {
        val channel = NotificationChannel("${vendor}_default", vendor, NotificationManager.IMPORTANCE_DEFAULT)
        manager.createNotificationChannel(channel)
        return channel.id
    }

    private fun save() = storage.save(SHADE, JSONObject().put(SHADE, JSONArray(pushes.values)))

    private companion object {
        const val SHADE = "shade"
        const val PERMISSION = "permission"
        const val PERMITTED = "granted"
        const val POSTED_AT = "postedAt"
        const val ACCENT = 0xFF006EFF.toInt()
    }
}

/** A notification in the shade and the push that it came from. */
class Shown(
    /** As Android holds it. */
    val notification: Notification,
    /** As the emulated cloud sent it. */
    val push: JSONObject,
) {
    /** The page that a tap opens in the browser, or null. */
    val webPage: String?
        get() = push.optJSONObject("click")?.takeIf { it.optString("action") == "web" }?.getString("uri")

    /** Android's notification ID. */
    val id: Int get() = push.getInt("notifyId")

    /** Its tag, if the app shows it itself. */
    val tag: String? get() = tagOf(push)

    /** What a tap sends to an activity of the app, if the app shows it itself. */
    val ownTap: Intent?
        get() = push.optString(AppNotifications.INTENT).takeIf { it.isNotEmpty() }?.let { Intent.parseUri(it, Intent.URI_INTENT_SCHEME) }

    /** Whether it is what [vendor] shows for that push. */
    fun isOf(
        vendor: String,
        messageId: String,
    ) = push.getString("vendor") == vendor && push.getString("messageId") == messageId

    /** For the one who booted the phone. */
    fun toJson(): JSONObject =
        JSONObject()
            .put("key", id.toString())
            .put("title", text(Notification.EXTRA_TITLE))
            .put("text", text(Notification.EXTRA_TEXT))
            .put("package", push.optString("package"))
            .put("vendor", push.optString("vendor"))
            .put("messageId", push.optString("messageId"))
            .put("at", notification.`when`)

    private fun text(key: String) =
        notification.extras
            .getCharSequence(key)
            ?.toString()
            .orEmpty()

    companion object {
        /** The tag that is noted with [push], if there is one. */
        fun tagOf(push: JSONObject): String? = push.optString(AppNotifications.TAG).ifEmpty { null }
    }
}

/** The channel that it names, where Android has channels. */
internal fun StatusBarNotification.channel(): String =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) notification.channelId.orEmpty() else ""
