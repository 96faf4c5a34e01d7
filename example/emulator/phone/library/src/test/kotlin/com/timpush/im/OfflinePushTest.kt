package com.timpush.im

import com.tencent.imsdk.v2.V2TIMOfflinePushInfo
import org.json.JSONObject
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class OfflinePushTest {
    @Test
    fun `every setter of the SDK is reached by its name`() {
        val json = JSONObject()
        setters().forEach { (name, type) -> json.put(name, VALUES.getValue(type)) }
        assertEquals(setters().keys, optionsOf(offlinePush(json).info).keys)
    }

    @Test
    fun `values arrive as they are`() {
        val info = offlinePush(JSONObject("""{"title":"","desc":"d","ext":"{\"a\":\"今晚\"}","disablePush":true}""")).info
        assertEquals("", info.title)
        assertEquals("d", info.desc)
        assertArrayEquals("{\"a\":\"今晚\"}".toByteArray(), info.ext)
        assertEquals(true, info.isDisablePush)
    }

    @Test
    fun `an absent field keeps the default, an unknown or mistyped one is named`() {
        val push = offlinePush(JSONObject("""{"unheardOf":1,"iOSPushType":"no number","title":"t"}"""))
        assertEquals(setOf("title"), optionsOf(push.info).keys)
        assertEquals(listOf("iOSPushType", "unheardOf"), push.notCarried.sorted())
    }

    private fun setters(): Map<String, Class<*>> =
        V2TIMOfflinePushInfo::class.java.methods
            .filter { it.declaringClass == V2TIMOfflinePushInfo::class.java && it.parameterCount == 1 }
            .associate { it.name.removePrefix("set").replaceFirstChar(Char::lowercase) to it.parameterTypes.single() }

    private fun optionsOf(info: V2TIMOfflinePushInfo): Map<*, *> =
        V2TIMOfflinePushInfo::class.java.superclass
            .getDeclaredField("options")
            .apply { isAccessible = true }
            .get(info) as Map<*, *>

    private companion object {
        val VALUES: Map<Class<*>, Any> =
            mapOf(
                String::class.java to "text",
                ByteArray::class.java to "bytes",
                Boolean::class.java to true,
                Int::class.java to 1,
            )
    }
}
