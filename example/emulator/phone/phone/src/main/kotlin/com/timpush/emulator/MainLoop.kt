package com.timpush.emulator

import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowPausedLooper
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration

/** Android's main thread in real time: Robolectric's own clock and looper move only when told to. */
class MainLoop {
    private val looper = shadowOf(Looper.getMainLooper()) as ShadowPausedLooper
    private val handler = Handler(Looper.getMainLooper())

    @Volatile
    private var running = true

    init {
        SystemClock.setCurrentTimeMillis(System.currentTimeMillis())
    }

    /** Runs [action] on the main thread. */
    fun post(action: () -> Unit) {
        handler.post(action)
    }

    /** Runs [action] on the main thread after [millis]. */
    fun postDelayed(
        millis: Long,
        action: () -> Unit,
    ) {
        handler.postDelayed(action, millis)
    }

    /** Ends [run]. */
    fun quit() {
        running = false
    }

    /** Runs what is posted until [quit], and [afterEach] round. */
    fun run(afterEach: () -> Unit) {
        var last = System.nanoTime()
        while (running) {
            looper.poll(pause())
            val now = System.nanoTime()
            ShadowSystemClock.advanceBy(Duration.ofNanos(now - last))
            last = now
            looper.idle()
            afterEach()
        }
    }

    /** Milliseconds to the next delayed message, at most a frame or two: other loopers' messages need the clock as well. */
    private fun pause(): Long {
        val due = looper.nextScheduledTaskTime.toMillis()
        return if (due == 0L) LONGEST_PAUSE else (due - SystemClock.uptimeMillis()).coerceIn(1, LONGEST_PAUSE)
    }

    private companion object {
        const val LONGEST_PAUSE = 30L
    }
}
