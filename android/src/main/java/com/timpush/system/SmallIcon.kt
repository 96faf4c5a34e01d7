package com.timpush.system

import android.content.Context
import android.content.pm.PackageManager
import android.graphics.drawable.AdaptiveIconDrawable
import android.os.Build

/** `meta-data` that name the icon: this package's own, and FCM's, for apps that have set it already. */
private val ICONS = listOf("com.timpush.notification_icon", "com.google.firebase.messaging.default_notification_icon")

/** The icon of notifications: the one that the app's manifest names, else the app's own. */
internal fun Context.smallIcon(): Int {
    val app = packageManager.getApplicationInfo(packageName, PackageManager.GET_META_DATA)
    val named = ICONS.firstNotNullOfOrNull { name -> app.metaData?.getInt(name)?.takeIf { it != 0 } }
    return named ?: app.icon.takeIf(::isUsable) ?: android.R.drawable.sym_def_app_icon
}

/** Android 8.0 restarts its shade again and again over an adaptive icon there (mended in 8.1). */
private fun Context.isUsable(icon: Int): Boolean =
    when {
        icon == 0 -> false
        Build.VERSION.SDK_INT != Build.VERSION_CODES.O -> true
        else -> getDrawable(icon) !is AdaptiveIconDrawable
    }
