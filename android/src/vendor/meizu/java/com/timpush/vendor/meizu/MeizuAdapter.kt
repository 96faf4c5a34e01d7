package com.timpush.vendor.meizu

import android.content.Context
import com.meizu.cloud.pushsdk.PushManager
import com.meizu.cloud.pushsdk.util.MzSystemUtils
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapter

/** Flyme push (PushSDK), with what 4.2.7 and 5.0.2 have in common. Answers and taps come to [MeizuReceiver]. */
internal class MeizuAdapter(
    private val context: Context,
) : VendorAdapter {
    /** What it registered with: PushSDK wants it to unregister as well, possibly in another process. */
    private val saved = context.getSharedPreferences("com.timpush.meizu", Context.MODE_PRIVATE)

    override fun claimsPhone(): Boolean = isBrandMeizu() ?: MzSystemUtils.isBrandMeizu(context)

    /** On a phone of which it says no, 5.x ignores every call. */
    override fun supported(): Boolean = isBrandMeizu() ?: true

    override fun register(credentials: Credentials) {
        Components.enable(context, MeizuReceiver::class.java)
        saved
            .edit()
            .putString(APP_ID, credentials.appId)
            .putString(APP_KEY, credentials.appKey)
            .apply()
        PushManager.register(context, credentials.appId, credentials.appKey)
    }

    override fun unregister() = PushManager.unRegister(context, saved.getString(APP_ID, null), saved.getString(APP_KEY, null))

    override fun clearNotifications() {
        if (claimsPhone()) PushManager.clearNotification(context)
    }

    override fun withdraw(notifyId: Int) = PushManager.clearNotification(context, notifyId)

    /** The answer of 5.x; null from 4.x, which has the question elsewhere. */
    private fun isBrandMeizu(): Boolean? =
        try {
            PushManager.isBrandMeizu()
        } catch (
            @Suppress("SwallowedException") before5: NoSuchMethodError,
        ) {
            null
        }

    private companion object {
        const val APP_ID = "appId"
        const val APP_KEY = "appKey"
    }
}
