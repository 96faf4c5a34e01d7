package com.timpush.vendor.huawei

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapters
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class HuaweiAdapterTest {
    private val context: Context = RuntimeEnvironment.getApplication()

    @After
    fun removeHmsCore() {
        System.clearProperty(HMS_CORE)
    }

    private fun supportWith(hmsCore: String?): String? {
        if (hmsCore == null) removeHmsCore() else System.setProperty(HMS_CORE, hmsCore)
        return VendorAdapters(context).support()["huawei"]
    }

    @Test
    fun `HMS Core 2_4_1_300 is the oldest that is supported`() {
        assertEquals("supported", supportWith("61300300"))
        assertEquals("supported", supportWith("20401300"))
        assertEquals("unsupported", supportWith("20401299"))
    }

    @Test
    fun `a phone without HMS Core is not supported`() {
        assertEquals("unsupported", supportWith(null))
    }

    @Test
    fun `the service is off until HMS Push is registered`() {
        HuaweiAdapter(context).register(Credentials(null, null, null))
        val setting = context.packageManager.getComponentEnabledSetting(ComponentName(context, HuaweiService::class.java))
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }

    private companion object {
        const val HMS_CORE = "timpush.feature.hms"
    }
}
