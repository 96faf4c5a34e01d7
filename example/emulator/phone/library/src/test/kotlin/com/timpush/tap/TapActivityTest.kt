package com.timpush.tap

import android.app.Application
import android.content.ComponentName
import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.ResolveInfo
import android.net.Uri
import android.os.Bundle
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** Any app can start it with any intent; all that follows is the app's own launcher. */
@RunWith(RobolectricTestRunner::class)
class TapActivityTest {
    private val application: Application = RuntimeEnvironment.getApplication()
    private val launcher = ComponentName(application, "com.example.Launcher")

    @Before
    fun installLauncher() {
        val main = Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setPackage(application.packageName)
        val activity =
            ActivityInfo().apply {
                packageName = launcher.packageName
                name = launcher.className
                applicationInfo = application.applicationInfo
            }
        @Suppress("DEPRECATION") // The typed form asks for the component beforehand.
        shadowOf(application.packageManager).addResolveInfoForIntent(main, ResolveInfo().apply { activityInfo = activity })
    }

    @Test
    fun `a tap opens the app and leaves nothing behind`() = opensLauncher(Intent().putExtra("ext", "{}"))

    @Test
    fun `an intent for another package opens the app all the same`() {
        val foreign = Intent(Intent.ACTION_VIEW).setClassName("com.example.other", "com.example.other.Secret")
        val uri = "intent://x#Intent;component=com.example.other/.Secret;end"
        opensLauncher(
            Intent(Intent.ACTION_VIEW, Uri.parse(uri))
                .putExtra(Intent.EXTRA_INTENT, foreign)
                .putExtra("ext", uri)
                .apply { selector = foreign },
        )
    }

    @Test
    fun `huge and unreadable extras open the app all the same`() {
        val extras = Bundle().apply { (0 until MANY).forEach { putString("key $it", "x".repeat(LONG)) } }
        opensLauncher(Intent().putExtras(extras))
    }

    private fun opensLauncher(intent: Intent) {
        val activity = Robolectric.buildActivity(TapActivity::class.java, intent).create().get()
        val started = shadowOf(application).nextStartedActivity
        assertEquals(launcher, started.component)
        assertNull(started.data)
        assertNull(started.selector)
        assertNull(started.extras)
        assertNull(shadowOf(application).nextStartedActivity)
        assertTrue(activity.isFinishing)
    }

    private companion object {
        const val MANY = 200
        const val LONG = 100_000
    }
}
