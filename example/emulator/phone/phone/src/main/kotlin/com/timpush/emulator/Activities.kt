package com.timpush.emulator

import android.app.Activity
import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.PackageManager
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowActivity

/** The part of Android's activity manager that a phone needs: starts activities, and moves them to and fro. Main thread only. */
class Activities(
    private val process: AppProcess,
) {
    private val stack = ArrayDeque<ActivityController<out Activity>>()
    private val waiting = mutableListOf<() -> Unit>()
    private var foreground = false
    private var dialog: ShadowActivity.PermissionsRequest? = null

    /** Whether the user looks at the app. */
    val inForeground: Boolean get() = foreground

    /** Starts the activity for [intent] as the system does; the process begins if it does not run. */
    fun start(intent: Intent) {
        process.start()
        val info = resolve(intent) ?: return Control.log("system", "no activity for $intent", "warn")
        val running = stack.find { it.get().javaClass.name == info.name && info.launchMode != ActivityInfo.LAUNCH_MULTIPLE }
        if (running == null) create(info, intent) else bringUp(running, intent)
    }

    /** The app's own launcher intent. */
    fun launcherIntent(): Intent =
        checkNotNull(process.context.packageManager.getLaunchIntentForPackage(process.context.packageName)) {
            "the app has no launcher activity"
        }

    /** The top activity stops, as when the user goes home. */
    fun toBackground() {
        if (foreground) stack.lastOrNull()?.pause()?.stop()
        foreground = false
    }

    /** The top activity is shown again. */
    fun toForeground() {
        if (!foreground) {
            // Starts it as well.
            stack.lastOrNull()?.restart()?.resume()
        }
        foreground = stack.isNotEmpty()
    }

    /** Runs [action] once an activity of the app is shown. Returns what [forget] takes. */
    fun whenShown(action: () -> Unit): () -> Unit = action.also { waiting += it }

    /** Gives up waiting; returns whether [action] has not run. */
    fun forget(action: () -> Unit): Boolean = waiting.remove(action)

    /** Starts the activities that the app has asked for since the last call. */
    fun pump() {
        if (process.running) {
            generateSequence { shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity }.forEach(::start)
        }
        tellDialog()
        if (foreground) waiting.toList().also { waiting.clear() }.forEach { it() }
    }

    /** Whoever plays the user answers it: goes away from the app, says yes or no, and comes back. */
    private fun tellDialog() {
        val asked = stack.lastOrNull()?.let { shadowOf(it.get()).lastRequestedPermission }
        if (asked != null && asked !== dialog) Control.log("system", "Android asks the user for a permission")
        dialog = asked
    }

    private fun create(
        info: ActivityInfo,
        intent: Intent,
    ) {
        stack.lastOrNull()?.takeIf { foreground }?.pause()
        val explicit = Intent(intent).setClassName(info.packageName, info.name)
        val controller = Robolectric.buildActivity(activityClass(info), explicit).create()
        if (controller.get().isFinishing) {
            controller.destroy()
            stack.lastOrNull()?.takeIf { foreground }?.resume()
        } else {
            stack.lastOrNull()?.takeIf { foreground }?.stop()
            stack += controller.start().resume().visible()
            foreground = true
        }
    }

    private fun bringUp(
        controller: ActivityController<out Activity>,
        intent: Intent,
    ) {
        val shown = foreground && stack.last() === controller
        if (shown) controller.pause()
        controller.newIntent(intent)
        if (!shown) controller.restart()
        controller.resume()
        foreground = true
    }

    private fun resolve(intent: Intent): ActivityInfo? {
        val packages = process.context.packageManager
        val component = intent.component
        return if (component != null) {
            packages.getActivityInfo(component, PackageManager.GET_META_DATA)
        } else {
            packages.resolveActivity(intent, PackageManager.MATCH_DEFAULT_ONLY)?.activityInfo
        }
    }

    @Suppress("UNCHECKED_CAST")
    private fun activityClass(info: ActivityInfo) = Class.forName(info.name) as Class<out Activity>
}
