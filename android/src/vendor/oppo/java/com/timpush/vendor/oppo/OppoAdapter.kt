package com.timpush.vendor.oppo

import android.content.Context
import com.heytap.msp.push.HeytapPushManager
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapter

/**
 * OPPO push (HeyTap), which realme and OnePlus have as well, with the signatures of 2.1.0 to 3.5.3. Answers come to
 * [OppoCallback].
 *
 * Taps need nothing here: OPPO starts an activity of the app with text extras.
 */
internal class OppoAdapter(
    private val context: Context,
) : VendorAdapter {
    /** Without [HeytapPushManager.init] the SDK says no. */
    override fun supported(): Boolean {
        start()
        return isSupportPush()
    }

    override fun register(credentials: Credentials) {
        start()
        HeytapPushManager.register(context, credentials.appKey, credentials.appSecret, OppoCallback())
    }

    override fun unregister() {
        start()
        HeytapPushManager.unRegister()
    }

    override fun clearNotifications() {
        if (supported()) HeytapPushManager.clearNotifications()
    }

    /** A freshly installed app's notifications are off on an OPPO phone, also where Android has no permission for them. */
    override fun requestNotificationPermission() {
        if (supported()) HeytapPushManager.requestNotificationPermission()
    }

    private fun start() = HeytapPushManager.init(context, NO_LOG)

    private fun isSupportPush(): Boolean =
        try {
            HeytapPushManager.isSupportPush(context)
        } catch (
            @Suppress("SwallowedException") before300: NoSuchMethodError,
        ) {
            HeytapPushManager.isSupportPush()
        }

    private companion object {
        const val NO_LOG = false
    }
}
