package com.timpush.vendor.oppo

import com.heytap.msp.push.callback.ICallBackResultService
import com.timpush.Engine
import com.timpush.vendor.OPPO

/**
 * Hears OPPO's answers, on a thread of the SDK.
 *
 * 3.2.0 gave three methods more arguments. This class has them in both shapes, so that it implements whichever
 * interface the app brings; the longer ones override because that is the interface it is compiled against.
 */
internal class OppoCallback : ICallBackResultService {
    override fun onRegister(
        responseCode: Int,
        registerID: String?,
        packageName: String?,
        miniProgramPkg: String?,
    ) {
        onRegister(responseCode, registerID)
    }

    /** Before 3.2.0. [registerID] is the token if the code is 0. */
    fun onRegister(
        responseCode: Int,
        registerID: String?,
    ) = when (responseCode) {
        SUCCESS -> Engine.tell { onVendorToken(OPPO, registerID) }
        else -> fail(responseCode, registerID)
    }

    override fun onError(
        errorCode: Int,
        message: String?,
        packageName: String?,
        miniProgramPkg: String?,
    ) {
        onError(errorCode, message)
    }

    /** Before 3.2.0. */
    fun onError(
        errorCode: Int,
        message: String?,
    ) = fail(errorCode, message)

    override fun onUnRegister(
        responseCode: Int,
        packageName: String?,
        miniProgramPkg: String?,
    ) = Unit

    /** Before 3.2.0. */
    @Suppress("UnusedParameter")
    fun onUnRegister(responseCode: Int) = Unit

    override fun onSetPushTime(
        responseCode: Int,
        pushTime: String?,
    ) = Unit

    override fun onGetPushStatus(
        responseCode: Int,
        status: Int,
    ) = Unit

    override fun onGetNotificationStatus(
        responseCode: Int,
        status: Int,
    ) = Unit

    private fun fail(
        code: Int,
        message: String?,
    ) = Engine.tell { onVendorFailure(OPPO, code.toLong(), message) }

    private companion object {
        const val SUCCESS = 0
    }
}
