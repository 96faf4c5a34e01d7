package com.timpush.vendor.huawei

import android.os.Bundle
import com.huawei.hms.push.BaseException
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class HuaweiServiceTest {
    @Test
    fun `nothing that HMS says throws`() {
        val service = HuaweiService()
        service.onNewToken(null)
        service.onNewToken("token", null)
        service.onTokenError(null)
        service.onTokenError(BaseException(NO_NETWORK), Bundle())
    }

    private companion object {
        const val NO_NETWORK = 907122031
    }
}
