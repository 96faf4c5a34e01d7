package com.timpush.tap

import android.app.Application
import android.content.Intent
import com.facebook.react.ReactApplication
import com.facebook.react.ReactHost
import com.facebook.react.ReactInstanceEventListener
import com.facebook.react.bridge.BaseActivityEventListener
import com.facebook.react.bridge.ReactContext
import java.util.Collections
import java.util.WeakHashMap

/**
 * Finds taps in the new intents of a running activity.
 *
 * React Native's activity hands them to its listeners and leaves `Activity.getIntent` as it was, so that lifecycle
 * callbacks never see them.
 */
internal class NewIntents(
    private val taps: IntentTaps,
) {
    private val hosts = Collections.newSetFromMap(WeakHashMap<ReactHost, Boolean>())

    /** Listens in every JavaScript runtime of [application], now and after reloads. Idempotent. */
    fun watch(application: Application) {
        val host = (application as? ReactApplication)?.reactHost ?: return
        if (!hosts.add(host)) return
        host.addReactInstanceEventListener(
            object : ReactInstanceEventListener {
                override fun onReactContextInitialized(context: ReactContext) = listen(context)
            },
        )
        host.currentReactContext?.let(::listen)
    }

    private fun listen(context: ReactContext) =
        context.addActivityEventListener(
            object : BaseActivityEventListener() {
                override fun onNewIntent(intent: Intent) = taps.see(intent, restored = false)
            },
        )
}
