package com.timpush.vendor.vivo

import android.content.Context
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.describe
import com.timpush.guarded
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.VIVO
import com.timpush.vendor.VendorAdapter
import com.vivo.push.PushClient
import com.vivo.push.util.VivoPushException

/**
 * vivo push, with the SDKs from 2.9.0.0 to 4.0.6.0. They read the app's ID and key from the manifest.
 *
 * Taps, and registration IDs that change later, come to [VivoReceiver].
 */
internal class VivoAdapter(
    private val context: Context,
) : VendorAdapter {
    private val client: PushClient get() = PushClient.getInstance(context)

    override fun supported(): Boolean = client.isSupport

    override fun register(credentials: Credentials) {
        Components.enable(context, VivoReceiver::class.java)
        val sdk = VivoSdk.of(client)
        try {
            sdk.initialize()
        } catch (refusal: VivoPushException) {
            return fail(refusal.code, refusal.message)
        }
        client.turnOnPush { state -> if (state in DONE) askRegId(sdk) else fail(state, "turnOnPush") }
    }

    override fun unregister() = client.turnOffPush { state -> if (state !in DONE) fail(state, "turnOffPush") }

    private fun askRegId(sdk: VivoSdk) = guarded({ fail(EXCEPTION, it.describe()) }) { sdk.askRegId() }

    private fun fail(
        code: Int,
        message: String?,
    ) = Engine.tell { onVendorFailure(VIVO, code.toLong(), message) }

    private companion object {
        /** Done, and done already before. */
        val DONE = 0..1
    }
}
