package planted

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build

/** What Lint has to find (lines that end in `wrong`), and what it must not: shows that it sees this package's sources at all. */
internal class Planted(
    private val context: Context,
    private val manager: NotificationManager,
) {
    fun method() = manager.areNotificationsPaused() // wrong

    fun newClass() = NotificationChannel("id", "name", NotificationManager.IMPORTANCE_HIGH) // wrong

    fun tooEarly() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            manager.areNotificationsPaused() // wrong
        }
    }

    fun inTime() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            manager.createNotificationChannel(NotificationChannel("id", "name", NotificationManager.IMPORTANCE_HIGH))
        }
    }

    fun old() = context.packageManager.getPackageInfo(context.packageName, PackageManager.GET_META_DATA)
}
