package com.timpush.emulator.vendor

import android.content.Context
import android.content.Intent
import com.google.firebase.FirebaseApp
import com.google.firebase.messaging.FirebaseMessaging
import com.timpush.emulator.AppEntry
import com.timpush.emulator.Notifications
import com.timpush.emulator.play.PlayServices
import org.json.JSONObject
import org.robolectric.Shadows.shadowOf

/**
 * Play services, on phones with the feature `play`.
 *
 * On a real phone Google's SDK shows a push, in a process of the app that is woken for it. Here the phone does, so that
 * the shade survives the process; the tap is the one that Google's SDK makes (the library's FcmTest shows it).
 */
internal object FcmSystem : VendorSystem {
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
