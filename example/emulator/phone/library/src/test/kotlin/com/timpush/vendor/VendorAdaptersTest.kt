package com.timpush.vendor

import android.content.Context
import android.content.Intent
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
    fun `every vendor is found by the names in the table`() {
        val vendors = setOf(XIAOMI, HUAWEI, HONOR, OPPO, VIVO, MEIZU, FCM)
        assertEquals(vendors, VendorAdapters(context).support().keys)
    }

    @Test
    fun `a vendor without SDK is named`() {
        val vendors = VendorAdapters(context, listOf(KnownVendor("other", BROKEN, "com.example.Missing")))
        val failure = assertThrows(IllegalStateException::class.java) { vendors.require("other") }
        assertEquals("the push SDK of other is not linked into the app", failure.message)
    }

    @Test
    fun `an adapter is made if it and any class of its SDK are there`() {
        val linked = listOf("com.example.Missing", "java.lang.Object")
        val known =
            listOf(
                KnownVendor("selected", BROKEN, linked),
                KnownVendor("not selected", "com.example.Missing", linked),
                KnownVendor("not linked", BROKEN, linked.take(1)),
            )
        assertEquals(setOf("selected"), VendorAdapters(context, known).support().keys)
    }

    @Test
    fun `an SDK that throws is unsupported and sees no tap`() {
        val vendors = VendorAdapters(context, listOf(KnownVendor("broken", BROKEN, "java.lang.Object")))
        assertEquals(mapOf("broken" to "unsupported"), vendors.support())
        assertEquals(emptyList<String>(), vendors.claims())
        assertNull(vendors.tapFrom(Intent()))
        vendors.clearNotifications()
        vendors.requestNotificationPermission()
    }

    @Test
    fun `the phone is described`() {
        ShadowBuild.setBrand("Redmi")
        ShadowBuild.setManufacturer("Xiaomi")
        val device = describeDevice(VendorAdapters(context))
        assertEquals("Redmi", device.getString("brand"))
        assertEquals("Xiaomi", device.getString("manufacturer"))
        assertEquals(34, device.getInt("apiLevel"))
        assertEquals("supported", device.getJSONObject("vendors").getString("xiaomi"))
    }

    private companion object {
        val BROKEN: String = Broken::class.java.name
    }
}

/** An SDK of which a part is missing. */
internal class Broken(
    @Suppress("unused") private val context: Context,
) : VendorAdapter {
    override fun claimsPhone(): Boolean = throw NoSuchMethodError()

    override fun supported(): Boolean = throw NoClassDefFoundError("a part of the SDK")

    override fun register(credentials: Credentials) = throw NoSuchMethodError()

    override fun unregister() = throw NoSuchMethodError()

    override fun tapFrom(intent: Intent): RawTap? = throw NoClassDefFoundError()

    override fun clearNotifications() = throw NoSuchMethodError()

    override fun requestNotificationPermission() = throw NoSuchMethodError()
}
