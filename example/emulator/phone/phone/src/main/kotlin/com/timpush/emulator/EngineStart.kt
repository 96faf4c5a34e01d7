package com.timpush.emulator

import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

/** How long the engine takes to be ready in a process that begins, as for a broadcast: without an activity. */
class EngineStart(
    private val process: AppProcess,
) {
    /** Begins the process. Returns milliseconds from there until the engine has restored its state. */
    fun measure(): Double {
        check(!process.running) { "the app's process has begun already" }
        val begun = System.nanoTime()
        process.start()
        awaitEngine()
        return (System.nanoTime() - begun) / NANOS_PER_MS
    }

    /** Returns once the engine has ignored a tap that is none: its turn comes after the state is restored. */
    private fun awaitEngine() {
        val engine = Class.forName("com.timpush.NativeEngine")
        ReflectionHelpers.callStaticMethod<Unit>(engine, "onTap", ClassParameter.from(String::class.java, NO_TAP))
    }

    private companion object {
        const val NANOS_PER_MS = 1e6
        const val NO_TAP = """{"source":"activity"}"""
    }
}
