package com.timpush.emulator

import com.timpush.emulator.vendor.VendorSystems
import java.time.Instant
import java.time.temporal.ChronoUnit

/** Hands tapped notifications to the app as the vendor's system does. The app's process begins if it does not run. */
class Taps(
    private val process: AppProcess,
) {
    private val entry = AppEntry(process)

    /** Returns when the app was handed it, in milliseconds since the Unix epoch. A web page is opened without the app. */
    fun deliver(shown: Shown): Double {
        shown.webPage?.let {
            Control.log("system", "the browser opens $it")
            return now()
        }
        process.start()
        return now().also { shown.ownTap?.let(entry::open) ?: VendorSystems.of(shown.push).tap(entry, shown.push) }
    }

    private fun now() = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / MICROS_PER_MS

    private companion object {
        const val MICROS_PER_MS = 1000.0
    }
}
