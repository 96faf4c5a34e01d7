package com.timpush.emulator

import android.content.ComponentName
import android.content.Context
import org.robolectric.Shadows.shadowOf

/** The manifest of the installed app, from which a part may be missing. */
class InstalledManifest(
    private val context: Context,
) {
    private val packages = shadowOf(context.packageManager)

    /** The app was built without this activity, service or receiver. It comes back with the next boot. */
    fun lose(component: String) {
        val name = ComponentName(context.packageName, component)
        val lost = listOfNotNull(packages.removeActivity(name), packages.removeService(name), packages.removeReceiver(name))
        check(lost.isNotEmpty()) { "the app's manifest has no $component" }
    }
}
