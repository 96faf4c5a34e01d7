package com.timpush.vendor

import android.content.Context
import android.content.Intent
import com.timpush.guarded
import com.timpush.tap.RawTap

/** The vendors' SDKs that are linked into the app. No class of one that is not linked is ever loaded. */
internal class VendorAdapters(
    private val context: Context,
    private val known: List<KnownVendor> = KNOWN,
) {
    private val linked: Map<String, VendorAdapter> by lazy {
        known.filter { isLinked(it.sdkClass) }.associate { it.vendor to it.create(context) }
    }

    /** The adapter of [vendor]; throws if its SDK is not linked. */
    fun require(vendor: String): VendorAdapter = checkNotNull(linked[vendor]) { "the push SDK of $vendor is not linked into the app" }

    /** What each linked SDK says of this phone, by vendor: `supported` or `unsupported`. */
    fun support(): Map<String, String> = linked.mapValues { (_, adapter) -> if (supports(adapter)) SUPPORTED else UNSUPPORTED }

    /** The tap that a vendor put into an activity's [intent], or null if none did. */
    fun tapFrom(intent: Intent): RawTap? = linked.values.firstNotNullOfOrNull { tapFrom(it, intent) }

    private fun supports(adapter: VendorAdapter): Boolean {
        var supported = false
        guarded({}) { supported = adapter.supported() }
        return supported
    }

    private fun tapFrom(
        adapter: VendorAdapter,
        intent: Intent,
    ): RawTap? {
        var tap: RawTap? = null
        guarded({}) { tap = adapter.tapFrom(intent) }
        return tap
    }

    private fun isLinked(sdkClass: String): Boolean {
        var linked = false
        guarded({}) {
            Class.forName(sdkClass, false, javaClass.classLoader)
            linked = true
        }
        return linked
    }

    private companion object {
        const val SUPPORTED = "supported"
        const val UNSUPPORTED = "unsupported"

        val KNOWN = listOf(KnownVendor(XIAOMI, "com.xiaomi.mipush.sdk.MiPushClient") { XiaomiAdapter(it) })
    }
}

/** A vendor's SDK that this package can use: its name across the bridge, and a class by which to find it. */
internal class KnownVendor(
    val vendor: String,
    val sdkClass: String,
    val create: (Context) -> VendorAdapter,
)

/** Name of MiPush across the bridge. */
internal const val XIAOMI = "xiaomi"
