package com.timpush.emulator

import android.util.Log
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements

/** `android.util.Log` as the phone's log: lines of the package and of vendors' SDKs are told, warnings of others too. */
@Implements(Log::class)
class ShadowLogcat {
    companion object {
        private val SOURCES = mapOf("TimPush" to "engine", "MiPush" to "vendor")
        private val LEVELS = mapOf(Log.VERBOSE to "debug", Log.DEBUG to "debug", Log.INFO to "info", Log.WARN to "warn")

        /** Everything in `Log` ends here. Returns the number of bytes, as Android does. */
        @JvmStatic
        @Implementation
        @Suppress("FunctionName", "UNUSED_PARAMETER") // Named by Android.
        fun println_native(
            buffer: Int,
            priority: Int,
            tag: String?,
            message: String,
        ): Int {
            val source = SOURCES[tag]
            if (source != null) Control.log(source, message, LEVELS[priority] ?: "error")
            if (source == null && priority >= Log.WARN) System.err.println("$tag: $message")
            return message.length
        }

        @JvmStatic
        @Implementation
        fun isLoggable(
            tag: String?,
            level: Int,
        ): Boolean = level >= Log.INFO
    }
}
