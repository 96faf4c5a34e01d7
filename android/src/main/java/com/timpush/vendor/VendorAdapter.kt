package com.timpush.vendor

import android.content.Intent
import com.timpush.tap.RawTap

/** What a vendor's SDK registers with; which of them it needs differs by vendor. */
internal class Credentials(
    val appId: String?,
    val appKey: String?,
    val appSecret: String?,
)

/**
 * One vendor's push SDK. May throw whatever the SDK throws; the caller guards. Main thread only.
 *
 * Made by name with a constructor that takes a `Context`; see [VendorAdapters].
 */
internal interface VendorAdapter {
    /** Whether the SDK itself says that this phone is its vendor's, whatever the brand. */
    fun claimsPhone(): Boolean = false

    /** Whether this phone can use the SDK. */
    fun supported(): Boolean

    /** Asks for a token. The answer goes to the engine, now or much later. */
    fun register(credentials: Credentials)

    /** Gives the token up. */
    fun unregister()

    /** The tap that the vendor put into an activity's [intent], or null if there is none or plain text extras tell. */
    fun tapFrom(intent: Intent): RawTap? = null

    /** Takes away what the vendor's own service shows, beyond `NotificationManager.cancelAll`. */
    fun clearNotifications() = Unit

    /** Takes one notification away that the vendor's own service shows, by the ID that its SDK told. */
    fun withdraw(notifyId: Int) = Unit

    /** Asks the user in the vendor's own way, beyond Android's permission. */
    fun requestNotificationPermission() = Unit
}

/** Name of MiPush across the bridge. */
internal const val XIAOMI = "xiaomi"

/** Name of HMS Push Kit across the bridge. */
internal const val HUAWEI = "huawei"

/** Name of Honor Push across the bridge. */
internal const val HONOR = "honor"

/** Name of OPPO (HeyTap) Push across the bridge. */
internal const val OPPO = "oppo"

/** Name of vivo Push across the bridge. */
internal const val VIVO = "vivo"

/** Name of Flyme Push across the bridge. */
internal const val MEIZU = "meizu"

/** Name of Firebase Cloud Messaging across the bridge. */
internal const val FCM = "fcm"
