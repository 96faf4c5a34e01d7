package com.timpush.emulator

import android.app.Service
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import com.timpush.emulator.cloud.HostApp
import org.json.JSONObject

/** The ways into the app that Android gives to a vendor's push service. Main thread only. */
class AppEntry(
    private val process: AppProcess,
) {
    /** The installed app. */
    val context: Context get() = process.context

    /** Whether the user looks at the app. */
    val inForeground: Boolean get() = process.activities.inForeground

    private val packages: PackageManager get() = context.packageManager

    /** Where a console's click action leads in the app: `click` of a push, `openApp` (also if there is none) or `intent`. */
    fun target(push: JSONObject): Intent {
        val click = push.optJSONObject("click")
        return if (click?.optString("action") == "intent") page(click.getString("uri")) else launcher()
    }

    /** The app's launcher. */
    fun launcher(): Intent = process.activities.launcherIntent()

    /** A page in the app by its intent URI: `intent://…#Intent;…;end`. */
    fun page(uri: String): Intent = Intent.parseUri(uri, Intent.URI_INTENT_SCHEME).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)

    /** Starts an activity. */
    fun open(intent: Intent) = process.activities.start(intent)

    /** The app's services for [intent] that are on, not started; its process begins if it does not run. */
    fun services(intent: Intent): List<Service> {
        process.start()
        return HostApp(context).services(intent)
    }

    /** Starts those services on the main thread. */
    fun startServices(intent: Intent) {
        process.start()
        HostApp(context).startServices(intent)
    }

    /** Sends [intent] to the app's receivers that are on; there must be one, and the process must run. */
    fun broadcast(intent: Intent) {
        val own = intent.setPackage(context.packageName)
        val receivers = packages.queryBroadcastReceivers(own, 0).map { it.activityInfo.name }
        check(receivers.isNotEmpty()) { "the app has no receiver for ${intent.action}" }
        receivers.forEach { create<BroadcastReceiver>(it).onReceive(context.applicationContext, own) }
    }

    private fun <T> create(name: String): T {
        @Suppress("UNCHECKED_CAST")
        return Class.forName(name).getDeclaredConstructor().newInstance() as T
    }
}
