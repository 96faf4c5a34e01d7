package com.timpush.vendor.meizu

import android.app.Notification
import android.app.NotificationManager
import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.timpush.vendor.Credentials
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowBuild

@RunWith(RobolectricTestRunner::class)
class MeizuAdapterTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val adapter = MeizuAdapter(context)

    @After
    fun forgetModel() {
        System.clearProperty(MODEL)
    }

    @Test
    fun `a phone is Meizu's by its brand or by Flyme's property`() {
        ShadowBuild.setBrand("google")
        assertFalse(adapter.claimsPhone() || adapter.supported())
        System.setProperty(MODEL, "M2291")
        assertTrue(adapter.claimsPhone() && adapter.supported())
        System.clearProperty(MODEL)
        ShadowBuild.setBrand("MBLU")
        assertTrue(adapter.claimsPhone() && adapter.supported())
    }

    @Test
    fun `the receiver is off until PushSDK is registered`() {
        val receiver = ComponentName(context, MeizuReceiver::class.java)
        adapter.register(Credentials("id", "key", null))
        val setting = context.packageManager.getComponentEnabledSetting(receiver)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }

    @Test
    fun `a phone of another vendor keeps its notifications`() {
        val manager = context.getSystemService(NotificationManager::class.java)
        manager.notify(1, Notification())
        ShadowBuild.setBrand("google")
        adapter.clearNotifications()
        assertEquals(1, manager.activeNotifications.size)
        ShadowBuild.setBrand("meizu")
        adapter.clearNotifications()
        assertEquals(0, manager.activeNotifications.size)
    }

    private companion object {
        const val MODEL = "timpush.feature.ro.vendor.meizu.product.model"
    }
}
