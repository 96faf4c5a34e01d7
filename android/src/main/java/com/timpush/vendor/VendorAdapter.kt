package com.timpush.vendor

import android.content.Intent
import com.timpush.tap.RawTap

/** What a vendor's SDK registers with; which of them it needs differs by vendor. */
internal class Credentials(
    val appId: String?,
    val appKey: String?,
    val appSecret: String?,
)

/** One vendor's push SDK. May throw whatever the SDK throws; the caller guards. Main thread only. */
internal interface VendorAdapter {
    /** Whether this phone can use the SDK. */
    fun supported(): Boolean

    /** Asks for a token. The answer goes to the engine, now or much later. */
    fun register(credentials: Credentials)

    /** Gives the token up. */
    fun unregister()

    /** The tap that the vendor put into an activity's [intent], or null if there is none. */
    fun tapFrom(intent: Intent): RawTap?
}
