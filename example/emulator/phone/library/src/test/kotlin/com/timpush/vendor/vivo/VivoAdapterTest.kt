package com.timpush.vendor.vivo

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapters
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowBuild

@RunWith(RobolectricTestRunner::class)
class VivoAdapterTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val support get() = VendorAdapters(context).support()["vivo"]

    @Before
    fun isVivo() = build("vivo", "vivo")

    @After
    fun isAnyModel() {
        System.clearProperty("timpush.feature.push")
    }

    private fun build(
        brand: String,
        manufacturer: String,
    ) {
        ShadowBuild.setBrand(brand)
        ShadowBuild.setManufacturer(manufacturer)
    }

    @Test
    fun `vivo and iQOO are supported, others are not`() {
        assertEquals("supported", support)
        build("iQOO", "vivo")
        assertEquals("supported", support)
        build("Xiaomi", "Xiaomi")
        assertEquals("unsupported", support)
    }

    @Test
    fun `a model without vivo push is not supported`() {
        System.setProperty("timpush.feature.push", "false")
        assertEquals("unsupported", support)
    }

    @Test
    fun `what the manifest lacks is a result, no crash, and the receiver is on by then`() {
        VivoAdapter(context).register(Credentials(null, null, null))
        val receiver = ComponentName(context, VivoReceiver::class.java)
        val setting = context.packageManager.getComponentEnabledSetting(receiver)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }

    @Test
    fun `the receiver is off until then`() {
        val receiver = ComponentName(context, VivoReceiver::class.java)
        assertEquals("supported", support)
        val setting = context.packageManager.getComponentEnabledSetting(receiver)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, setting)
    }
}
