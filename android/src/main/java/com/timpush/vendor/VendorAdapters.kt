package com.timpush.vendor

import android.content.Context
import android.content.Intent
import com.timpush.guarded
import com.timpush.tap.RawTap

/** The vendors' SDKs that are linked into the app. No class of one that is not linked is ever loaded. */
internal class VendorAdapters(
    private val context: Context,
    private val known: List<KnownVendor> = KnownVendor.ALL,
) {
    private val linked: Map<String, VendorAdapter> by lazy {
        known.mapNotNull { vendor -> ask { vendor.adapter(context) }?.let { vendor.name to it } }.toMap()
    }

    /** The adapter of [vendor]; throws if its SDK is not linked. */
    fun require(vendor: String): VendorAdapter = checkNotNull(linked[vendor]) { "the push SDK of $vendor is not linked into the app" }

    /** What each linked SDK says of this phone, by vendor: `supported` or `unsupported`. */
    fun support(): Map<String, String> =
        linked.mapValues { (_, adapter) -> if (ask { adapter.supported() } == true) SUPPORTED else UNSUPPORTED }

    /** The vendors whose SDK says that this phone is theirs. */
    fun claims(): List<String> = linked.filterValues { adapter -> ask { adapter.claimsPhone() } == true }.keys.toList()

    /** The tap that a vendor put into an activity's [intent], or null if none did. */
    fun tapFrom(intent: Intent): RawTap? = linked.values.firstNotNullOfOrNull { ask { it.tapFrom(intent) } }

    /** Takes away what the vendors' own services show. */
    fun clearNotifications() = linked.values.forEach { ask { it.clearNotifications() } }

    /** Asks the user in the vendors' own ways. */
    fun requestNotificationPermission() = linked.values.forEach { ask { it.requestNotificationPermission() } }

    /** The answer of an SDK, or null if it throws. */
    private inline fun <T> ask(question: () -> T?): T? {
        var answer: T? = null
        guarded({}) { answer = question() }
        return answer
    }

    private companion object {
        const val SUPPORTED = "supported"
        const val UNSUPPORTED = "unsupported"
    }
}
