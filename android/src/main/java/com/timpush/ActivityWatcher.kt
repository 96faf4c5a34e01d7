package com.timpush

import android.app.Activity
import android.app.Application
import android.os.Bundle
import android.util.Log
import com.timpush.tap.IntentTaps
import com.timpush.tap.NewIntents

/** Hears of every activity in the process: taps in their intents, the app's state, the notification permission. */
internal class ActivityWatcher(
    private val platform: AndroidPlatform,
) : Application.ActivityLifecycleCallbacks {
    private val taps = IntentTaps(platform.vendors)
    private val newIntents by lazy { NewIntents(taps) }
    private var started = 0
    private var foreground = false

    override fun onActivityCreated(
        activity: Activity,
        savedInstanceState: Bundle?,
    ) {
        taps.see(activity.intent, restored = savedInstanceState != null)
        guarded({ Log.w(TAG, "no new intents: ${it.javaClass.name}") }) { newIntents.watch(activity.application) }
    }

    override fun onActivityStarted(activity: Activity) {
        started++
        setForeground(true)
    }

    override fun onActivityResumed(activity: Activity) {
        taps.see(activity.intent, restored = false)
        platform.system.permission.onResumed(activity)
    }

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivityStopped(activity: Activity) {
        started--
        if (started == 0 && !activity.isChangingConfigurations) setForeground(false)
    }

    override fun onActivitySaveInstanceState(
        activity: Activity,
        outState: Bundle,
    ) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit

    private fun setForeground(now: Boolean) {
        if (now == foreground) return
        foreground = now
        Engine.tell { onAppState(now) }
    }
}
