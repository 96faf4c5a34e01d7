package com.timpush.emulator

import android.content.ComponentName
import android.content.Context
import org.robolectric.Shadows.shadowOf

/** The manifest of the installed app, of which a part may be missing until [restore] or the next boot. */
class InstalledManifest(
    private val context: Context,
) {
    private val packages = shadowOf(context.packageManager)
    private var bringBack = {}

    /** The app was built without the activity of that class. */
    fun loseActivity(className: String) {
        val name = ComponentName(context.packageName, className)
        val filters = packages.getIntentFiltersForActivity(name).toList()
        val lost = packages.removeActivity(name)
        bringBack = {
            packages.addOrUpdateActivity(lost)
            filters.forEach { packages.addIntentFilterForActivity(name, it) }
        }
    }

    /** The app was built without the receiver of that class. */
    fun loseReceiver(className: String) {
        val name = ComponentName(context.packageName, className)
        val filters = packages.getIntentFiltersForReceiver(name).toList()
        val lost = packages.removeReceiver(name)
        bringBack = {
            packages.addOrUpdateReceiver(lost)
            filters.forEach { packages.addIntentFilterForReceiver(name, it) }
        }
    }

    /** Brings back what was lost last. */
    fun restore() = bringBack()
}
