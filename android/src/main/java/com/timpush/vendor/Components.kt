package com.timpush.vendor

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager

/**
 * Receivers and services that extend a vendor's class.
 *
 * They are off in the manifest, so that nobody can wake one in an app without that vendor's SDK.
 */
internal object Components {
    /** Turns [type] on. Android remembers it across the app's processes and updates. */
    fun enable(
        context: Context,
        type: Class<*>,
    ) = context.packageManager.setComponentEnabledSetting(
        ComponentName(context, type),
        PackageManager.COMPONENT_ENABLED_STATE_ENABLED,
        PackageManager.DONT_KILL_APP,
    )
}
