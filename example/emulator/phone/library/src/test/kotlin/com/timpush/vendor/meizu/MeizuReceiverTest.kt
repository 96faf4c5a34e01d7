package com.timpush.vendor.meizu

import android.app.Application
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** What is opened by a tap: first what PushSDK opens, then the app if PushSDK leaves that to it. */
@RunWith(RobolectricTestRunner::class)
class MeizuReceiverTest {
    private val application: Application = RuntimeEnvironment.getApplication()
    private val launcher = ComponentName(application, "com.timpush.Launcher")

    @Before
    fun addLauncher() {
        val filter = IntentFilter(Intent.ACTION_MAIN).apply { addCategory(Intent.CATEGORY_LAUNCHER) }
        shadowOf(application.packageManager).run {
            addActivityIfNotPresent(launcher)
            addIntentFilterForActivity(launcher, filter)
        }
    }

    @Test
    fun `PushSDK opens the app with the parameters`() {
        val opened = openedBy("clickType" to 0, "parameters" to JSONObject().put("ext", "{}"))
        assertEquals(listOf(launcher), opened.map { it.component })
        assertEquals("{}", opened.first().getStringExtra("ext"))
    }

    @Test
    fun `PushSDK opens the app also without parameters`() = assertEquals(listOf(launcher), openedBy("clickType" to 0).map { it.component })

    @Test
    fun `PushSDK opens a page and nothing covers it`() {
        val opened = openedBy("clickType" to 1, "activity" to "com.timpush.Page", "parameters" to JSONObject().put("ext", "{}"))
        assertEquals(listOf("com.timpush.Page"), opened.map { it.component?.className })
    }

    @Test
    fun `PushSDK opens a URI and nothing covers it`() =
        assertEquals(listOf("https://example.com"), openedBy("clickType" to 2, "url" to "https://example.com").map { it.dataString })

    @Test
    fun `self-defined content opens the app`() {
        for (content in listOf("""{"entity":{"sender":"denny"}}""", "plain")) {
            assertEquals(listOf(launcher), openedBy("clickType" to 3, "customAttribute" to content).map { it.component })
        }
    }

    @Test
    fun `others' broadcasts are ignored`() = MeizuReceiver().onReceive(application, Intent("com.meizu.flyme.push.intent.MESSAGE"))

    private fun openedBy(vararg click: Pair<String, Any>): List<Intent> {
        val message = JSONObject().put("title", "t").put("content", "c").put("clickTypeInfo", JSONObject(mapOf(*click)))
        val tap = Intent("com.meizu.flyme.push.intent.MESSAGE").putExtra("method", "private").putExtra("messageValue", message.toString())
        MeizuReceiver().onReceive(application, tap)
        return generateSequence { shadowOf(application).nextStartedActivity }.toList()
    }
}
