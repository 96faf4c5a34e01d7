package com.timpush.vendor.fcm

import android.app.Activity
import android.app.ActivityManager
import android.app.Application
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.os.Build
import android.os.Bundle
import com.google.android.gms.tasks.Task
import com.google.firebase.FirebaseApp
import com.google.firebase.FirebaseOptions
import com.timpush.emulator.play.PlayServices
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** An app with Google's SDKs on a phone that has Play services, or has not. */
internal object GooglePhone {
    private const val MAX_WAIT_MS = 60_000
    private const val REGISTRAR = "com.google.firebase.components.ComponentRegistrar"

    val application: Application get() = RuntimeEnvironment.getApplication()

    private var sent = 0
    private val notifications get() = application.getSystemService(NotificationManager::class.java)

    fun installPlayServices() = PlayServices.install(application) {}

    /** What Google's archives add to the app's manifest. */
    fun mergeManifest() {
        val packages = shadowOf(application.packageManager)
        packages.getInternalMutablePackageInfo(application.packageName).applicationInfo!!.apply {
            targetSdkVersion = Build.VERSION.SDK_INT
            metaData = Bundle().apply { putInt("com.google.android.gms.version", 12_451_000) }
        }
        val discovery = ComponentName(application, "com.google.firebase.components.ComponentDiscoveryService")
        packages.addServiceIfNotPresent(discovery).metaData =
            Bundle().apply {
                for (part in listOf("messaging.FirebaseMessaging", "installations.FirebaseInstallations")) {
                    putString("com.google.firebase.components:com.google.firebase.${part}Registrar", REGISTRAR)
                }
            }
    }

    /** As an app with google-services.json starts. */
    fun startFirebase() {
        val options =
            FirebaseOptions
                .Builder()
                .setApplicationId("1:618033988749:android:0")
                .setApiKey("AIza00000000000000000000000000000000000")
                .setProjectId("timpush-example")
                .setGcmSenderId("618033988749")
                .build()
        FirebaseApp.initializeApp(application, options)
    }

    fun endFirebase() = FirebaseApp.getApps(application).toList().forEach { it.delete() }

    fun makeChannel(id: String) = notifications.createNotificationChannel(NotificationChannel(id, id, NotificationManager.IMPORTANCE_HIGH))

    /** What the service of a closed app shows of a message with these keys; Firebase has to be started. */
    fun show(vararg keys: Pair<String, String>): Notification {
        shadowOf(application.getSystemService(ActivityManager::class.java)).setProcesses(emptyList())
        shadowOf(application.packageManager).addIntentFilterForActivity(launcher(), LAUNCHER)
        notifications.cancelAll()
        val message = Intent("com.google.android.c2dm.intent.RECEIVE").putExtra("google.message_id", "message-${++sent}")
        keys.forEach { (key, value) -> message.putExtra(key, value) }
        message.putExtra("gcm.n.e", "1")
        Robolectric
            .buildService(FcmService::class.java)
            .create()
            .get()
            .handleIntent(message)
        return notifications.activeNotifications.single().notification
    }

    /** The task once it is complete, while the main thread runs on. */
    fun <T> await(task: Task<T>): Task<T> {
        val end = System.currentTimeMillis() + MAX_WAIT_MS
        while (!task.isComplete && System.currentTimeMillis() < end) {
            shadowOf(application.mainLooper).idle()
            Thread.sleep(10)
        }
        return task
    }

    private val LAUNCHER =
        IntentFilter(Intent.ACTION_MAIN).apply {
            addCategory(Intent.CATEGORY_LAUNCHER)
            addCategory(Intent.CATEGORY_INFO)
        }

    private fun launcher(): ComponentName =
        ComponentName(application, Launcher::class.java).also {
            shadowOf(application.packageManager).addActivityIfNotPresent(it)
        }
}

/** The activity that a finger starts. */
internal class Launcher : Activity()

/** The intent that a tap on it sends to an activity. */
internal fun Notification.tap(): Intent {
    contentIntent.send()
    return shadowOf(GooglePhone.application).nextStartedActivity
}
