package com.timpush.emulator

/** Where a phone has React Native's host: runs the app's bundle once its activity is there. */
object ReactHost : AutoCloseable {
    private val host by lazy { JsHost() }
    private var runtime: Long? = null

    /** A JSON object; each key becomes a property of `globalThis` in the runtime that starts next. */
    var globals: String = "{}"

    /** Hears of the runtime that starts next. */
    lateinit var listener: JsHost.Listener

    /** Runs the bundle that the phone was booted with. Idempotent. */
    fun start() {
        if (runtime != null) return
        runtime = host.run(System.getProperty("timpush.bundle"), globals, listener)
    }

    /** Calls a function of `globalThis.__phone`; the answer goes to the listener. Throws while no bundle runs. */
    fun call(
        function: String,
        argsJson: String,
        callId: Long,
    ) = host.call(checkNotNull(runtime) { "the app is not running" }, function, argsJson, callId)

    override fun close() {
        if (runtime != null) host.close()
        runtime = null
    }
}
