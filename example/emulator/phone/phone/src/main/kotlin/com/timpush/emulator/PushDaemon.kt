package com.timpush.emulator

import android.content.Context
import android.os.Handler
import android.os.Looper
import com.timpush.emulator.cloud.CloudConnection
import com.timpush.emulator.vendor.VendorSystems
import org.json.JSONObject
import java.io.IOException
import kotlin.concurrent.thread

/** The system's own push service: runs as long as the phone does, and shows pushes also while the app is dead. */
class PushDaemon(
    private val context: Context,
    private val notifications: Notifications,
) : CloudConnection.Listener {
    private val main = Handler(Looper.getMainLooper())

    /** Connects in the background and keeps trying. */
    fun start() {
        thread(isDaemon = true, name = "push-daemon") { connect() }
    }

    override fun onEvent(event: JSONObject) {
        if (event.getString("event") == "push") main.post { show(event) }
    }

    override fun onClosed() = start()

    private fun connect() {
        while (true) {
            try {
                CloudConnection
                    .open("system", context.packageName, this)
                    .call("listen", JSONObject()) { _, _, _ -> }
                return
            } catch (
                @Suppress("SwallowedException") e: IOException,
            ) {
                Thread.sleep(RETRY_MS)
            }
        }
    }

    private fun show(push: JSONObject) {
        if (push.getString("package") != context.packageName) return
        val refusal = VendorSystems.of(push).refusal(push, context) ?: notifications.refusal(push)
        if (refusal != null) return Control.log("system", "a push is not shown: $refusal")
        notifications.show(push)
        Control.event("notification", notifications.shown().first().toJson())
    }

    private companion object {
        const val RETRY_MS = 300L
    }
}
