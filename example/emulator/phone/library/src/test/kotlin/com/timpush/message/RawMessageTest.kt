package com.timpush.message

import android.os.Bundle
import com.hihonor.push.sdk.HonorPushDataMsg
import com.huawei.hms.push.RemoteMessage
import com.timpush.vendor.honor.toRawMessage
import com.timpush.vendor.huawei.toRawMessage
import com.timpush.vendor.xiaomi.toRawMessage
import com.xiaomi.mipush.sdk.MiPushMessage
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What the engine is handed of a push; rust/engine/src/input.rs reads it. */
@RunWith(RobolectricTestRunner::class)
class RawMessageTest {
    private fun fields(message: RawMessage) = JSONObject(message.toJson()).run { keys().asSequence().associateWith { get(it).toString() } }

    @Test
    fun `of Xiaomi's the fields are all there`() {
        val message = miPush(mapOf("ext" to "{}")).toRawMessage()
        val expected =
            mapOf("vendor" to "xiaomi", "shower" to "system", "messageId" to "m1", "title" to "Denny", "desc" to "hi") +
                mapOf("extras" to """{"ext":"{}"}""", "notifyId" to "7")
        assertEquals(expected, fields(message))
    }

    @Test
    fun `Xiaomi shows nothing in the foreground if the sender says so`() {
        assertEquals(Shower.SYSTEM_IN_BACKGROUND, miPush(mapOf("notify_foreground" to "0")).toRawMessage().shower)
        assertEquals(Shower.SYSTEM, miPush(mapOf("notify_foreground" to "1")).toRawMessage().shower)
    }

    @Test
    fun `of Huawei's data message there is one text`() {
        val data = Bundle().apply { putString("data", "{}") }
        val expected = mapOf("vendor" to "huawei", "shower" to "app", "extras" to "{}", "content" to "{}")
        assertEquals(expected, fields(RemoteMessage(data).toRawMessage()))
    }

    @Test
    fun `of Honor's data message there is one text with an ID`() {
        val message =
            HonorPushDataMsg().apply {
                msgId = 7
                data = "{}"
            }
        val expected = mapOf("vendor" to "honor", "shower" to "app", "extras" to "{}", "messageId" to "7", "content" to "{}")
        assertEquals(expected, fields(message.toRawMessage()))
    }

    @Test
    fun `what reading a message throws goes no further`() = reportMessage { throw LinkageError("a vendor's") }

    private fun miPush(extra: Map<String, String>) =
        MiPushMessage().apply {
            messageId = "m1"
            title = "Denny"
            description = "hi"
            notifyId = 7
            setExtra(extra)
        }
}
