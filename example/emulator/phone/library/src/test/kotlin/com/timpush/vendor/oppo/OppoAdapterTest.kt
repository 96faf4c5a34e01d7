package com.timpush.vendor.oppo

import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.Context
import com.heytap.msp.push.HeytapPushManager
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapters
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowBuild

@RunWith(RobolectricTestRunner::class)
class OppoAdapterTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val adapter = OppoAdapter(app)
    private val manager = app.getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager

    @Test
    fun `phones of OPPO, realme and OnePlus are supported`() {
        for (maker in listOf("OPPO", "realme", "OnePlus")) {
            ShadowBuild.setManufacturer(maker)
            assertEquals(maker, "supported", VendorAdapters(app).support()["oppo"])
        }
        ShadowBuild.setManufacturer("Google")
        assertEquals("unsupported", VendorAdapters(app).support()["oppo"])
    }

    @Test
    fun `the SDK hears of a callback that has both shapes`() {
        ShadowBuild.setManufacturer("OPPO")
        adapter.register(Credentials(null, "key", "secret"))
        assertTrue(HeytapPushManager.getPushCallback() is OppoCallback)
    }

    @Test
    fun `OPPO's own notifications are cleared and the user is asked`() {
        ShadowBuild.setManufacturer("OPPO")
        @Suppress("DEPRECATION") // Without a channel.
        manager.notify(1, Notification.Builder(app).setSmallIcon(1).build())
        adapter.clearNotifications()
        assertEquals(0, manager.activeNotifications.size)
        adapter.requestNotificationPermission()
        assertEquals(listOf(ASKED), shadowOf(app).broadcastIntents.map { it.action })
    }

    @Test
    fun `nothing is asked of the SDK on another maker's phone`() {
        ShadowBuild.setManufacturer("Xiaomi")
        adapter.clearNotifications()
        adapter.requestNotificationPermission()
        assertNull(shadowOf(app).broadcastIntents.firstOrNull())
    }

    private companion object {
        const val ASKED = "com.heytap.mcs.action.REQUEST_NOTIFICATION_PERMISSION"
    }
}
