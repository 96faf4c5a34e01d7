package com.timpush

import android.app.Application
import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri
import android.util.Log
import java.io.File

/**
 * Starts the engine when the process starts, before any JavaScript, so that a tap reaches it however the app was woken.
 *
 * Reads no device identifier and starts no vendor's SDK. It provides nothing.
 */
class TimPushInitProvider : ContentProvider() {
    override fun onCreate(): Boolean {
        val application = context?.applicationContext as? Application ?: return false
        guarded({ Log.e(TAG, "push is off: no state folder", it) }) { start(application) }
        return true
    }

    private fun start(application: Application) {
        val platform = AndroidPlatform(application)
        val stateDir = File(application.filesDir, STATE_DIR).absolutePath
        if (Engine.start(platform, stateDir)) {
            application.registerActivityLifecycleCallbacks(ActivityWatcher(platform))
        }
    }

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?,
    ): Cursor? = null

    override fun getType(uri: Uri): String? = null

    override fun insert(
        uri: Uri,
        values: ContentValues?,
    ): Uri? = null

    override fun delete(
        uri: Uri,
        selection: String?,
        selectionArgs: Array<String>?,
    ): Int = 0

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        selectionArgs: Array<String>?,
    ): Int = 0

    private companion object {
        const val STATE_DIR = "timpush"
    }
}
