package com.timpush.system

import android.Manifest
import android.app.Activity
import android.content.Context
import android.os.Build
import com.timpush.Engine
import com.timpush.PendingCall
import com.timpush.vendor.VendorAdapters
import java.lang.ref.WeakReference

/** The user's permission to show notifications: what it is, and how to ask for it. Main thread only. */
internal class NotificationPermission(
    private val context: Context,
    private val vendors: VendorAdapters,
) {
    private val waiting = mutableListOf<PendingCall>()
    private var activity = WeakReference<Activity>(null)

    /**
     * Asks the user: by Android's own dialog since 13, else in the vendors' ways if [askVendors].
     *
     * Answers whether notifications are permitted, once the dialog is closed; at once where there is none.
     */
    fun request(
        call: PendingCall,
        askVendors: Boolean,
    ) {
        if (askVendors) vendors.requestNotificationPermission()
        if (granted() || Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return answer(call)
        val open = activity.get()?.takeUnless { it.isFinishing }
        val asking = checkNotNull(open) { "no activity to ask the user from: call it while the app is open" }
        waiting += call
        if (waiting.size == 1) asking.requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), REQUEST)
    }

    /** The app is before the user, also after a dialog or a visit to the settings: tells how things stand now. */
    fun onResumed(activity: Activity) {
        this.activity = WeakReference(activity)
        val granted = granted()
        Engine.tell { onPermission(granted) }
        val answered = waiting.toList()
        waiting.clear()
        answered.forEach(::answer)
    }

    private fun answer(call: PendingCall) = call.succeed(granted().toString())

    private fun granted() = context.notifications.areNotificationsEnabled()

    private companion object {
        /** Of no importance: the answer is read from the system. */
        const val REQUEST = 8_000
    }
}
