package com.timpush

import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.tap.report
import com.timpush.vendor.xiaomi.XiaomiReceiver
import com.xiaomi.mipush.sdk.MiPushCommandMessage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowLog

/** The process has no libtimpush.so, as in an app that was built for another kind of processor. */
@RunWith(RobolectricTestRunner::class)
class MissingLibraryTest {
    @Test
    fun `the app starts, and the reason is logged once`() {
        assertNotNull(Robolectric.setupContentProvider(TimPushInitProvider::class.java))
        RawTap(TapSource.RECEIVER, mapOf("ext" to "{}")).report()
        XiaomiReceiver().onReceiveRegisterResult(RuntimeEnvironment.getApplication(), MiPushCommandMessage())
        val lines = ShadowLog.getLogsForTag(TAG)
        assertEquals(listOf("push is off: libtimpush could not be started"), lines.map { it.msg })
    }
}
