package com.timpush.emulator

/**
 * A JavaScript thread with Hermes and React Native's TurboModules, in libreactnativehost.
 *
 * Its natives are registered by name when the library is loaded. Closing ends every runtime that was started.
 */
class JsHost : AutoCloseable {
    private val running = mutableSetOf<Long>()

    /** Hears of a runtime, on its thread. */
    interface Listener {
        /** A line of `console`; [level] is the function's name. */
        fun onConsole(
            level: String,
            text: String,
        )

        /** The one answer to [call]: [json] of what the function gave, or [error]. */
        fun onResult(
            callId: Long,
            json: String?,
            error: String?,
        )

        /** An error that nobody caught. */
        fun onFatal(error: String)
    }

    /** Starts [bundlePath]; each key of the JSON object [globals] is a property of `globalThis` before it runs. */
    fun run(
        bundlePath: String,
        globals: String,
        listener: Listener,
    ): Long = start(bundlePath, globals, listener).also(running::add)

    override fun close() {
        running.forEach(::stop)
        running.clear()
    }

    private external fun start(
        bundlePath: String,
        globals: String,
        listener: Listener,
    ): Long

    /** Calls `globalThis.__phone[function](...args)`; the answer goes to the listener. */
    external fun call(
        handle: Long,
        function: String,
        argsJson: String,
        callId: Long,
    )

    private external fun stop(handle: Long)

    private companion object {
        init {
            System.loadLibrary("reactnativehost")
        }
    }
}
