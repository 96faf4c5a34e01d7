package com.timpush.vendor.honor

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
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
        assertFalse(serviceIsOn())
        HonorAdapter(context).register(Credentials(null, null, null))
        assertTrue(serviceIsOn())
    }

    @Test
    fun `the token can be given up in a process that never asked for one`() = HonorAdapter(context).unregister()

    @Test
    fun `a missing token is nothing`() = HonorService().onNewToken(null)

    private fun serviceIsOn(): Boolean {
        val setting = context.packageManager.getComponentEnabledSetting(ComponentName(context, HonorService::class.java))
        return setting == PackageManager.COMPONENT_ENABLED_STATE_ENABLED
    }
}
