package com.timpush.tap

import android.app.Activity
import android.app.Application
import android.content.Context
import android.content.Intent
import com.facebook.react.ReactApplication
import com.facebook.react.ReactHost
import com.facebook.react.ReactInstanceEventListener
import com.facebook.react.bridge.ReactContext
import com.timpush.vendor.VendorAdapters
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.lang.reflect.Proxy

@RunWith(RobolectricTestRunner::class)
class NewIntentsTest {
    private val seen = mutableListOf<RawTap>()
    private val taps = IntentTaps(VendorAdapters(RuntimeEnvironment.getApplication())) { seen += it }
    private val newIntents = NewIntents(taps)
    private val activity = Robolectric.buildActivity(Activity::class.java).get()

    @Test
    fun `a new intent of a running activity is seen once, also after a reload`() {
        val app = App()
        repeat(2) { newIntents.watch(app) }
        app.start().onNewIntent(activity, Intent().putExtra("ext", "first"))
        app.start().onNewIntent(activity, Intent().putExtra("ext", "second"))
        assertEquals(listOf("first", "second"), seen.map { it.extras["ext"] })
    }

    @Test
    fun `a runtime that runs already is heard too`() {
        val app = App()
        val context = app.start()
        newIntents.watch(app)
        context.onNewIntent(activity, Intent().putExtra("ext", "{}"))
        assertEquals(1, seen.size)
    }

    @Test
    fun `an app without React Native is left alone`() = newIntents.watch(Application())

    /** An app whose React Native starts when told to. */
    private class App :
        Application(),
        ReactApplication {
        private val listeners = mutableListOf<ReactInstanceEventListener>()
        private var context: ReactContext? = null

        override val reactHost =
            Proxy.newProxyInstance(ReactHost::class.java.classLoader, arrayOf(ReactHost::class.java)) { self, method, args ->
                when (method.name) {
                    "addReactInstanceEventListener" -> listeners.add(args[0] as ReactInstanceEventListener)
                    "getCurrentReactContext" -> context
                    "hashCode" -> System.identityHashCode(self)
                    "equals" -> self === args[0]
                    else -> error(method.name)
                }
            } as ReactHost

        fun start(): ReactContext {
            val started = FakeReactContext(RuntimeEnvironment.getApplication())
            context = started
            listeners.forEach { it.onReactContextInitialized(started) }
            return started
        }
    }
}
