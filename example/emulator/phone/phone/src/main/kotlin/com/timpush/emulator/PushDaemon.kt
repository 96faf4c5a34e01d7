package com.timpush.emulator

import android.os.Handler
import android.os.Looper
import com.timpush.emulator.cloud.CloudConnection
import com.timpush.emulator.vendor.VendorSystem
import com.timpush.emulator.vendor.VendorSystems
import org.json.JSONObject
import java.io.IOException
import kotlin.concurrent.thread

/** The system's own push service: runs as long as the phone does, and shows pushes also while the app is dead. */
class PushDaemon(
    private val process: AppProcess,
    private val notifications: Notifications,
) : CloudConnection.Listener {
    private val main = Handler(Looper.getMainLooper())
    private val entry = AppEntry(process)
    private val context = process.context

    /** Connects in the background and keeps trying. */
    fun start() {
        thread(isDaemon = true, name = "push-daemon") { connect() }
    }

    override fun onEvent(event: JSONObject) {
        if (event.getString("package") == context.packageName) main.post { take(event) }
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

    private fun take(event: JSONObject) =
        when (event.getString("event")) {
            "push" -> show(event, VendorSystems.of(event))
            "withdraw" -> notifications.withdraw(event.getString("vendor"), event.getString("messageId"))
            else -> Unit
        }

    private fun show(
        push: JSONObject,
        vendor: VendorSystem,
    ) {
        val refusal = vendor.refusal(push, context) ?: notifications.refusal(push).takeUnless { push.optBoolean("data") }
        if (refusal != null) return Control.log("system", "a push is not shown: $refusal")
        if (vendor.giveToApp(entry, push)) return Control.log("system", "the app is given a push")
        notifications.show(push)
        Control.event("notification", notifications.shown().first().toJson())
        if (process.running) vendor.tellApp(entry, push)
    }

    private companion object {
        const val RETRY_MS = 300L
    }
}
