package com.timpush.emulator.vendor

import android.content.Context
import android.content.Intent
import com.google.firebase.FirebaseApp
import com.google.firebase.messaging.FirebaseMessaging
import com.google.firebase.messaging.FirebaseMessagingService
import com.timpush.emulator.AppEntry
import com.timpush.emulator.Notifications
import com.timpush.emulator.play.PlayServices
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf
import kotlin.concurrent.thread

/**
 * Play services, on phones with the feature `play`.
 *
 * On a real phone Google's SDK shows a push, in a process of the app that is woken for it. Here the phone does, so that
 * the shade survives the process; the tap is the one that Google's SDK makes (the library's FcmTest shows it).
 */
internal object FcmSystem : VendorSystem {
    private const val MESSAGING_EVENT = "com.google.firebase.MESSAGING_EVENT"
    private const val RECEIVE = "com.google.android.c2dm.intent.RECEIVE"
    private const val INSTALLATION_IDS = "firebase_messaging_installation_id_enabled"

    /** An app's manifest chooses installation IDs; here the feature `installationIds` does it. */
    override fun start(
        context: Context,
        notifications: Notifications,
    ) {
        if (has("play")) PlayServices.install(context) { askAgain(context) }
        shadowOf(context.packageManager)
            .getInternalMutablePackageInfo(context.packageName)
            .applicationInfo
            ?.metaData
            ?.putBoolean(INSTALLATION_IDS, has("installationIds"))
    }

    /** Google's SDK in a running app asks again when its token is a week old; here it is at once. */
    @Suppress("DEPRECATION") // What 24 asks for.
    private fun askAgain(context: Context) {
        context
            .getSharedPreferences("com.google.android.gms.appid", Context.MODE_PRIVATE)
            .edit()
            .clear()
            .commit()
        if (FirebaseApp.getApps(context).isNotEmpty()) FirebaseMessaging.getInstance().token
    }

    /** Data messages always, and all while the app is in the foreground; through Google's own code, as Play services do. */
    override fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean {
        val given = push.optBoolean("data") || app.inForeground
        if (given) app.receive(message(push))
        return given
    }

    private fun message(push: JSONObject): Intent {
        val message = Intent(RECEIVE).putExtra("google.message_id", push.getString("messageId"))
        val extras = push.getJSONObject("extras")
        extras.keys().forEach { message.putExtra(it, extras.getString(it)) }
        if (push.optBoolean("data")) return message
        return message
            .putExtra("gcm.n.e", "1")
            .putExtra("gcm.n.title", push.getString("title"))
            .putExtra("gcm.n.body", push.getString("description"))
            .putExtra("gcm.n.android_channel_id", push.optString("channelId"))
    }

    /** The app's own service goes before Google's, which takes what no other does. */
    private fun AppEntry.receive(message: Intent) {
        val service = services(Intent(MESSAGING_EVENT)).first { it.javaClass != FirebaseMessagingService::class.java }
        thread(name = "fcm") { (service as FirebaseMessagingService).handleIntent(message) }
    }

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) {
        val intent = app.target(push).putExtra("google.message_id", push.getString("messageId"))
        val extras = push.getJSONObject("extras")
        extras.keys().forEach { intent.putExtra(it, extras.getString(it)) }
        app.open(intent.addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP))
    }

    private fun has(feature: String) = System.getProperty("timpush.feature.$feature") == "true"
}
