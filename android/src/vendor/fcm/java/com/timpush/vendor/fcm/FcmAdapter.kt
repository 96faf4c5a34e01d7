package com.timpush.vendor.fcm

import android.content.Context
import android.content.pm.PackageManager
import com.google.android.gms.common.ConnectionResult
import com.google.android.gms.common.GoogleApiAvailabilityLight
import com.google.android.gms.tasks.Task
import com.google.firebase.FirebaseApp
import com.google.firebase.messaging.FirebaseMessaging
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.describe
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.FCM
import com.timpush.vendor.VendorAdapter
import java.io.IOException

/**
 * Firebase Cloud Messaging, 24.0.1 to 26.0.1. Its keys are the app's resources (google-services.json), not
 * credentials. Tokens that nobody asked for come to [FcmService].
 *
 * A tap needs nothing: Google's SDK opens the launcher activity with the message's data keys as text extras.
 */
@Suppress("DEPRECATION") // 26 deprecates tokens; 24 has nothing else.
internal class FcmAdapter(
    private val context: Context,
) : VendorAdapter {
    /** The answer of `GoogleApiAvailability`, from an archive that firebase-messaging brings for compiling as well. */
    override fun supported(): Boolean =
        GoogleApiAvailabilityLight.getInstance().isGooglePlayServicesAvailable(context) == ConnectionResult.SUCCESS

    override fun register(credentials: Credentials) {
        Components.enable(context, FcmService::class.java)
        if (usesInstallationIds()) {
            messaging().register().addOnCompleteListener(::tellFailure)
        } else {
            messaging().token.addOnCompleteListener(::tellResult)
        }
    }

    override fun unregister() {
        if (usesInstallationIds()) messaging().unregister() else messaging().deleteToken()
    }

    /** Throws `IllegalStateException` in an app without google-services.json. */
    private fun messaging(): FirebaseMessaging {
        FirebaseApp.initializeApp(context)
        return FirebaseMessaging.getInstance()
    }

    /** An app of 26 may choose them in its manifest; then there are no tokens, and `getToken` fails. */
    private fun usesInstallationIds(): Boolean {
        val app = context.packageManager.getApplicationInfo(context.packageName, PackageManager.GET_META_DATA)
        return app.metaData?.getBoolean("firebase_messaging_installation_id_enabled") == true
    }

    private fun tellResult(task: Task<String>) {
        if (task.isSuccessful) tellToken(task.result) else tellFailure(task)
    }

    /** Google wraps what happened in several exceptions; the innermost `IOException` has the name of the error. */
    private fun tellFailure(task: Task<*>) {
        val failure = task.exception ?: return
        val named = generateSequence<Throwable>(failure) { it.cause }.lastOrNull { it is IOException }
        Engine.tell { onVendorFailure(FCM, EXCEPTION.toLong(), (named ?: failure).describe()) }
    }
}

/** Hands a token, or an installation ID in its place, to the engine. */
internal fun tellToken(token: String) = Engine.tell { onVendorToken(FCM, token) }
