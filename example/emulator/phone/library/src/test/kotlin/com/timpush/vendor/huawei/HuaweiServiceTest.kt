package com.timpush.vendor.huawei

import android.os.Bundle
import com.huawei.hms.push.BaseException
import com.huawei.hms.push.RemoteMessage
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class HuaweiServiceTest {
    private fun message(vararg fields: Pair<String, String>) =
        RemoteMessage(Bundle().apply { fields.forEach { (name, value) -> putString(name, value) } })

    @Test
    fun `a data message is handed over with its text`() {
        val tap = message("msgId" to "m1", "data" to "{\"ext\":\"{}\"}").toRawTap()
        assertEquals(RawTap(TapSource.RECEIVER, emptyMap(), "huawei", "m1", content = "{\"ext\":\"{}\"}"), tap)
    }

    @Test
    fun `a message without data is none`() {
        assertNull(message("msgId" to "m1").toRawTap())
        assertNull(message("msgId" to "m1", "data" to "").toRawTap())
    }

    @Test
    fun `a notification that is left to the app is none`() {
        assertNull(message("notification.title" to "denny", "data" to "{}").toRawTap())
    }

    @Test
    fun `nothing that HMS says throws`() {
        val service = HuaweiService()
        service.onNewToken(null)
        service.onNewToken("token", null)
        service.onTokenError(null)
        service.onTokenError(BaseException(NO_NETWORK), Bundle())
        service.onMessageReceived(null)
    }

    private companion object {
        const val NO_NETWORK = 907122031
    }
}
