package com.timpush.emulator

import android.app.ActivityManager
import android.content.Context
import android.os.Build
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf

/** What the user lets the app do in the background; survives the phone's process. */
class BackgroundLimits(
    context: Context,
    private val storage: Storage,
) {
    private val manager = context.getSystemService(Context.ACTIVITY_SERVICE) as ActivityManager

    /** Whether the app is restricted in the battery's settings, which Android has since 9. */
    var restricted: Boolean
        get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && manager.isBackgroundRestricted
        set(value) {
            shadowOf(manager).setBackgroundRestricted(value)
            storage.save(NAME, JSONObject().put(RESTRICTED, value))
        }

    /** Brings back what was set before the phone was turned off. */
    fun restore() = shadowOf(manager).setBackgroundRestricted(storage.load(NAME).optBoolean(RESTRICTED))

    private companion object {
        const val NAME = "background"
        const val RESTRICTED = "restricted"
    }
}
