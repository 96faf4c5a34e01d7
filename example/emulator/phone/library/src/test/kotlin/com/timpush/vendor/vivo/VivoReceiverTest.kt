package com.timpush.vendor.vivo

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.vivo.push.model.UPSNotificationMessage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class VivoReceiverTest {
    private val context: Context = RuntimeEnvironment.getApplication()

    @Test
    fun `a tap has the message's fields`() {
        val tap = message(UPSNotificationMessage.OPENAPP).toRawTap()
        assertEquals(RawTap(TapSource.RECEIVER, mapOf("ext" to "{}"), "vivo", "17", "Denny", "hi"), tap)
    }

    @Test
    fun `the SDK opens the app, except where the message leaves it to the app`() {
        installLauncher()
        clicked(message(UPSNotificationMessage.OPENAPP))
        assertNull(nextStarted())
        clicked(message(UPSNotificationMessage.CUSTOM))
        assertNotNull(nextStarted())
    }

    @Test
    fun `nothing is no tap`() {
        clicked(null)
        VivoReceiver().onReceiveRegId(null, null)
        assertNull(nextStarted())
    }

    private fun clicked(message: UPSNotificationMessage?) = VivoReceiver().onNotificationMessageClicked(context, message)

    private fun nextStarted() = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity

    private fun installLauncher() {
        val launcher = ComponentName(context, "Launcher")
        val filter = IntentFilter(Intent.ACTION_MAIN).apply { addCategory(Intent.CATEGORY_LAUNCHER) }
        shadowOf(context.packageManager).addActivityIfNotPresent(launcher)
        shadowOf(context.packageManager).addIntentFilterForActivity(launcher, filter)
    }

    private fun message(skipType: Int) =
        UPSNotificationMessage().apply {
            read(
                Intent()
                    .putExtra("msgId", 17L)
                    .putExtra("title", "Denny")
                    .putExtra("content", "hi")
                    .putExtra("skipType", skipType)
                    .putExtra("params", """{"ext":"{}"}"""),
            )
        }
}
