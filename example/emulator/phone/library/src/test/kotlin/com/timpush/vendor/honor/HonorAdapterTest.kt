package com.timpush.vendor.honor

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.hihonor.push.sdk.HonorPushDataMsg
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapters
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowBuild

@RunWith(RobolectricTestRunner::class)
class HonorAdapterTest {
    private val context: Context = RuntimeEnvironment.getApplication()

    @Before
    fun honorPhone() = ShadowBuild.setManufacturer("HONOR")

    @Test
    fun `the SDK's own test says which phones are supported`() {
        assertTrue(HonorAdapter(context).supported())
        ShadowBuild.setManufacturer("HUAWEI")
        assertFalse(HonorAdapter(context).supported())
    }

    @Test
    fun `it is found by its name`() {
        assertEquals("supported", VendorAdapters(context).support()["honor"])
    }

    @Test
    fun `the service is off until Honor Push is registered`() {
        val service = ComponentName(context, HonorService::class.java)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, context.packageManager.getComponentEnabledSetting(service))
        HonorAdapter(context).register(Credentials(null, null, null))
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, context.packageManager.getComponentEnabledSetting(service))
    }

    @Test
    fun `the token can be given up in a process that never asked for one`() = HonorAdapter(context).unregister()

    @Test
    fun `messages of nobody are nothing`() {
        val service = HonorService()
        service.onNewToken(null)
        service.onMessageReceived(null as HonorPushDataMsg?)
    }
}
