package com.timpush.tap

import android.content.Intent
import android.os.Bundle
import com.timpush.guarded
import com.timpush.vendor.VendorAdapters
import java.util.Collections
import java.util.WeakHashMap

/** Finds taps in activities' intents. Any app can send an intent, so nothing in it is trusted to be readable. */
internal class IntentTaps(
    private val vendors: VendorAdapters,
    private val report: (RawTap) -> Unit = RawTap::report,
) {
    private val seen = Collections.newSetFromMap(WeakHashMap<Intent, Boolean>())

    /** Reports what [intent] carries, once for each intent. [restored]: Android brings back an activity of earlier. */
    fun see(
        intent: Intent?,
        restored: Boolean,
    ) {
        if (intent == null || !seen.add(intent)) return
        guarded({}) { read(intent)?.copy(fromHistory = restored || intent.isFromHistory())?.let(report) }
    }

    private fun read(intent: Intent): RawTap? = vendors.tapFrom(intent) ?: plainTap(intent)

    private fun plainTap(intent: Intent): RawTap? {
        val extras = intent.extras?.texts().orEmpty()
        return if (extras.isEmpty()) null else TapIntent.read(extras, intent.door())
    }
}

private fun Intent.door(): Door? =
    when {
        component?.className == TapActivity::class.java.name -> Door.TAP_ACTIVITY
        action == Intent.ACTION_MAIN -> Door.LAUNCHER
        else -> null
    }

private fun Intent.isFromHistory(): Boolean = flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0

/** The extras that are text of a sane size, without the ones that cannot be read. */
private fun Bundle.texts(): Map<String, String> =
    keySet()
        .take(MAX_EXTRAS)
        .mapNotNull { key -> text(key)?.let { key to it } }
        .toMap()

private fun Bundle.text(key: String): String? {
    var text: String? = null
    guarded({}) { text = getString(key)?.takeIf { it.length <= MAX_TEXT } }
    return text
}

private const val MAX_EXTRAS = 64

/** In characters; the IM service carries far less. */
private const val MAX_TEXT = 64 * 1024
