package com.timpush.system

import android.app.Application
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Intent
import android.os.Bundle
import com.timpush.tap.Door
import com.timpush.tap.IntentTaps
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.vendor.VendorAdapters
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class OwnNotificationsTest {
    private val application: Application = RuntimeEnvironment.getApplication()
    private val notifications by lazy { OwnNotifications(application, Channels(application)) }
    private val manager = application.notifications

    private fun post(
        tag: String,
        channel: String? = null,
    ): Notification {
        val push = mapOf("vendor" to "fcm", "tag" to tag, "title" to "Denny", "desc" to "hi $tag", "ext" to """{"a":1}""")
        notifications.post(JSONObject(push).putOpt("channelId", channel))
        return manager.activeNotifications.single { it.tag == tag }.notification
    }

    private fun tapOn(notification: Notification): Intent {
        notification.contentIntent.send()
        return shadowOf(application).nextStartedActivity
    }

    @Test
    fun `a push is shown with its texts and goes when it is tapped`() {
        val shown = post("m1")
        val texts = listOf(Notification.EXTRA_TITLE, Notification.EXTRA_TEXT).map { shown.extras.getString(it) }
        assertEquals(listOf("Denny", "hi m1"), texts)
        assertTrue(shown.flags and Notification.FLAG_AUTO_CANCEL != 0)
    }

    @Test
    fun `a push is shown in the channel that it names if the app has it, else in one of our own`() {
        assertEquals("timpush_default", post("m1").channelId)
        assertEquals("timpush_default", post("m2", "chat").channelId)
        manager.createNotificationChannel(NotificationChannel("chat", "Messages", NotificationManager.IMPORTANCE_LOW))
        assertEquals("chat", post("m3", "chat").channelId)
        assertEquals(NotificationManager.IMPORTANCE_HIGH, manager.getNotificationChannel("timpush_default").importance)
    }

    @Test
    fun `each notification brings its own tap`() {
        val shown = listOf("m1", "m2").map(::post)
        val seen = mutableListOf<RawTap>()
        val taps = IntentTaps(VendorAdapters(application)) { seen += it }
        shown.forEach { taps.see(tapOn(it), restored = false) }
        val expected =
            listOf("m1", "m2").map {
                RawTap(TapSource.ACTIVITY, mapOf("ext" to """{"a":1}"""), "fcm", it, "Denny", "hi $it", door = Door.TAP_ACTIVITY)
            }
        assertEquals(expected, seen)
    }

    @Test
    fun `a push takes the place of an earlier one of its tag, and leaves by it`() {
        post("m1")
        post("m1")
        post("m2")
        notifications.cancel("m1")
        notifications.cancel("unknown")
        assertEquals(listOf("m2"), manager.activeNotifications.map { it.tag })
    }

    @Test
    fun `the icon is the manifest's, else the app's, else Android's`() {
        val app = shadowOf(application.packageManager).getInternalMutablePackageInfo(application.packageName).applicationInfo!!
        app.icon = 0
        assertEquals(android.R.drawable.sym_def_app_icon, application.smallIcon())
        app.icon = android.R.drawable.ic_menu_call
        assertEquals(android.R.drawable.ic_menu_call, application.smallIcon())
        val named = Bundle()
        app.metaData = named
        named.putInt("com.google.firebase.messaging.default_notification_icon", android.R.drawable.ic_menu_add)
        assertEquals(android.R.drawable.ic_menu_add, application.smallIcon())
        named.putInt("com.timpush.notification_icon", android.R.drawable.ic_menu_edit)
        assertEquals(android.R.drawable.ic_menu_edit, application.smallIcon())
    }
}
