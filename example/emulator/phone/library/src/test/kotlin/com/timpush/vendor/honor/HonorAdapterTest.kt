package com.timpush.vendor.honor

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.hihonor.push.sdk.HonorPushDataMsg
import com.timpush.vendor.Components
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
    private val services = listOf(HonorClientService::class.java, HonorInstanceService::class.java)

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
    fun `no service is on until Honor Push is registered, and then the one for this SDK`() {
        assertEquals(listOf(false, false), services.map(::isOn))
        Components.enable(context, HonorInstanceService::class.java) // As an earlier version of the app left it.
        HonorAdapter(context).register(Credentials(null, null, null))
        assertEquals(listOf(true, false), services.map(::isOn))
    }

    @Test
    fun `the token can be given up in a process that never asked for one`() = HonorAdapter(context).unregister()

    @Test
    fun `messages of nobody are nothing`() {
        val service = HonorClientService()
        service.onNewToken(null)
        service.onMessageReceived(null as HonorPushDataMsg?)
    }

    private fun isOn(service: Class<*>): Boolean {
        val setting = context.packageManager.getComponentEnabledSetting(ComponentName(context, service))
        return setting == PackageManager.COMPONENT_ENABLED_STATE_ENABLED
    }
}
