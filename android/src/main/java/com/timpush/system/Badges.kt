package com.timpush.system

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import com.timpush.vendor.HONOR
import com.timpush.vendor.HUAWEI
import com.timpush.vendor.OPPO
import com.timpush.vendor.VIVO

/** The number at the app's icon. Every launcher has a way of its own; a launcher that is not there throws. */
internal class Badges(
    private val context: Context,
) {
    private val launcherClass get() =
        context.packageManager
            .getLaunchIntentForPackage(context.packageName)
            ?.component
            ?.className

    /** Shows [number] on a launcher of [vendor]; 0 takes it away. */
    fun show(
        vendor: String,
        number: Int,
    ) = when (vendor) {
        HUAWEI, HONOR -> onHuawei(number)
        OPPO -> onOppo(number)
        VIVO -> onVivo(number)
        else -> error("no badge is known for launchers of $vendor")
    }

    /** Honor's launcher has kept Huawei's provider. */
    private fun onHuawei(number: Int) =
        provider("content://com.huawei.android.launcher.settings/badge/", "change_badge") {
            putString("package", context.packageName)
            putString("class", launcherClass)
            putInt("badgenumber", number)
        }

    private fun onOppo(number: Int) =
        provider("content://com.android.badge/badge", "setAppBadgeCount") { putInt("app_badge_count", number) }

    private fun onVivo(number: Int) =
        context.sendBroadcast(
            Intent("launcher.action.CHANGE_APPLICATION_NOTIFICATION_NUM")
                .putExtra("packageName", context.packageName)
                .putExtra("className", launcherClass)
                .putExtra("notificationNum", number),
        )

    private fun provider(
        uri: String,
        method: String,
        fill: Bundle.() -> Unit,
    ) {
        context.contentResolver.call(Uri.parse(uri), method, null, Bundle().apply(fill))
    }
}
