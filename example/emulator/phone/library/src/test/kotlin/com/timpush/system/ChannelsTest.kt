package com.timpush.system

import android.app.NotificationManager
import android.content.Context
import android.net.Uri
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
class ChannelsTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val channels = Channels(context)

    @Test
    fun `a channel is created with all that was given`() {
        val given =
            """{"channelId":"chat","channelName":"Messages","channelDescription":"All chats","channelSound":"ding","importance":3}"""
        channels.create(JSONObject(given))
        val channel = context.notifications.getNotificationChannel("chat")
        assertEquals("Messages", channel.name)
        assertEquals("All chats", channel.description)
        assertEquals(Uri.parse("android.resource://${context.packageName}/raw/ding"), channel.sound)
        assertEquals(NotificationManager.IMPORTANCE_DEFAULT, channel.importance)
    }

    @Test
    fun `a channel without a name has the app's and is loud`() {
        channels.create(JSONObject().put("channelId", "tuikit"))
        val channel = context.notifications.getNotificationChannel("tuikit")
        assertTrue(channel.name.isNotEmpty())
        assertEquals(NotificationManager.IMPORTANCE_HIGH, channel.importance)
    }

    @Test
    @Config(sdk = [25])
    fun `there is nothing to do before Android 8`() = channels.create(JSONObject().put("channelId", "chat"))
}
