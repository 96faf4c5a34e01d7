package com.timpush

import android.util.Log

/** The engine as the rest of the package sees it: nothing throws, and nothing happens while the library is missing. */
internal object Engine {
    private const val LIBRARY = "timpush"

    @Volatile
    private var running = false

    /**
     * Loads the library and starts the engine with the state it saved in [stateDir], an absolute path.
     *
     * Returns whether the engine runs. A failure is logged, and every later call does nothing.
     */
    fun start(
        platform: Platform,
        stateDir: String,
    ): Boolean {
        guarded({ Log.e(TAG, "push is off: lib$LIBRARY could not be started", it) }) {
            System.loadLibrary(LIBRARY)
            NativeEngine.start(platform, stateDir)
            running = true
        }
        return running
    }

    /** Tells the engine something. */
    fun tell(input: NativeEngine.() -> Unit) {
        if (!running) return
        guarded({ Log.e(TAG, "the engine did not take an input: ${it.javaClass.name}") }) { NativeEngine.input() }
    }
}

/** Tag of every log line of this package. */
internal const val TAG = "TimPush"
