package com.timpush.vendor

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import com.timpush.describeDevice
import com.timpush.tap.RawTap
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowBuild

@RunWith(RobolectricTestRunner::class)
class VendorAdaptersTest {
    private val context: Context = RuntimeEnvironment.getApplication()

    @Test
    fun `MiPush is linked and supported`() {
        assertEquals(mapOf("xiaomi" to "supported"), VendorAdapters(context).support())
    }

    @Test
    fun `a vendor without SDK is named`() {
        val failure = assertThrows(IllegalStateException::class.java) { VendorAdapters(context).require("huawei") }
        assertEquals("the push SDK of huawei is not linked into the app", failure.message)
    }

    @Test
    fun `no adapter is made without its SDK`() {
        val missing = KnownVendor("oppo", "com.heytap.msp.push.HeytapPushManager") { error("made") }
        assertEquals(emptyMap<String, String>(), VendorAdapters(context, listOf(missing)).support())
    }

    @Test
    fun `an SDK that throws is unsupported and sees no tap`() {
        val broken = KnownVendor("broken", "java.lang.Object") { Broken() }
        val vendors = VendorAdapters(context, listOf(broken))
        assertEquals(mapOf("broken" to "unsupported"), vendors.support())
        assertNull(vendors.tapFrom(Intent()))
    }

    @Test
    fun `the receiver is off until MiPush is registered`() {
        val receiver = ComponentName(context, XiaomiReceiver::class.java)
        VendorAdapters(context).require("xiaomi").register(Credentials("id", "key", null))
        val setting = context.packageManager.getComponentEnabledSetting(receiver)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }

    @Test
    fun `the phone is described without an identifier`() {
        ShadowBuild.setBrand("Redmi")
        ShadowBuild.setManufacturer("Xiaomi")
        val device = describeDevice(VendorAdapters(context))
        assertEquals(setOf("brand", "manufacturer", "apiLevel", "vendors"), device.keys().asSequence().toSet())
        assertEquals("Redmi", device.getString("brand"))
        assertEquals(34, device.getInt("apiLevel"))
    }

    private class Broken : VendorAdapter {
        override fun supported(): Boolean = throw NoClassDefFoundError("a part of the SDK")

        override fun register(credentials: Credentials) = throw NoSuchMethodError()

        override fun unregister() = throw NoSuchMethodError()

        override fun tapFrom(intent: Intent): RawTap? = throw NoClassDefFoundError()
    }
}
