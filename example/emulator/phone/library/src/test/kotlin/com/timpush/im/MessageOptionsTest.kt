package com.timpush.im

import com.tencent.imsdk.v2.V2TIMMessage
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class MessageOptionsTest {
    private val message = V2TIMMessage()

    @Test
    fun `every option reaches the message`() {
        val request = JSONObject(FLAGS.associateWith { true }).put("cloudCustomData", "cloud").put("localCustomData", "local")
        assertEquals(emptyList<String>(), message.applyOptions(request))
        assertTrue(message.isNeedReadReceipt)
        assertTrue(message.isExcludedFromUnreadCount)
        assertTrue(message.isExcludedFromLastMessage)
        assertTrue(message.isSupportMessageExtension)
        assertEquals("cloud", message.cloudCustomData)
        assertEquals("local", message.localCustomData)
    }

    @Test
    fun `an option of an earlier attempt does not stay`() {
        message.applyOptions(JSONObject(FLAGS.associateWith { true }).put("cloudCustomData", "cloud"))
        message.applyOptions(JSONObject())
        assertFalse(message.isNeedReadReceipt)
        assertFalse(message.isExcludedFromUnreadCount)
        assertFalse(message.isExcludedFromLastMessage)
        assertFalse(message.isSupportMessageExtension)
        assertEquals("", message.cloudCustomData)
    }

    private companion object {
        val FLAGS =
            listOf(
                "needReadReceipt",
                "isExcludedFromUnreadCount",
                "isExcludedFromLastMessage",
                "isSupportMessageExtension",
            )
    }
}
