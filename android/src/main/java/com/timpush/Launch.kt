package com.timpush

import android.content.Context
import android.content.Intent
import android.util.Log

/** Starts the app's launcher activity, or brings it to the front. Android may refuse it to an app in the background. */
internal fun Context.launchApp() =
    guarded({ Log.w(TAG, "the app could not be started: ${it.javaClass.name}") }) {
        packageManager
            .getLaunchIntentForPackage(packageName)
            ?.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
            ?.let(::startActivity)
    }
