package com.timpush.vendor.xiaomi

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import com.timpush.vendor.Credentials
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class XiaomiAdapterTest {
    private val context: Context = RuntimeEnvironment.getApplication()

    @Test
    fun `the receiver is off until MiPush is registered`() {
        val receiver = ComponentName(context, XiaomiReceiver::class.java)
        XiaomiAdapter(context).register(Credentials("id", "key", null))
        val setting = context.packageManager.getComponentEnabledSetting(receiver)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }
}
