package com.timpush.vendor.oppo

import com.heytap.msp.push.callback.ICallBackResultService
import org.junit.Assert.assertEquals
import org.junit.Test

class OppoCallbackTest {
    @Test
    fun `has the methods of both interfaces`() {
        val declared = OppoCallback::class.java.methods.map { it.name to it.parameterTypes.map(Class<*>::getSimpleName) }
        val newest = ICallBackResultService::class.java.methods.map { it.name to it.parameterTypes.map(Class<*>::getSimpleName) }
        assertEquals(emptyList<Any>(), newest + BEFORE_320 - declared.toSet())
    }

    /** Without an engine; that the engine hears of it, the journeys show. */
    @Test
    fun `takes every answer, also without words`() {
        val callback = OppoCallback()
        callback.onRegister(0, null)
        callback.onRegister(14, null, null, null)
        callback.onError(-1, null)
        callback.onError(-1, null, null, null)
        callback.onUnRegister(0)
        callback.onUnRegister(0, null, null)
    }

    private companion object {
        val BEFORE_320 =
            listOf(
                "onRegister" to listOf("int", "String"),
                "onUnRegister" to listOf("int"),
                "onError" to listOf("int", "String"),
                "onSetPushTime" to listOf("int", "String"),
                "onGetPushStatus" to listOf("int", "int"),
                "onGetNotificationStatus" to listOf("int", "int"),
            )
    }
}
