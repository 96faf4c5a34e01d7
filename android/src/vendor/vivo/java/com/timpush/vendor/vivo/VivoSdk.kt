package com.timpush.vendor.vivo

import com.timpush.Engine
import com.timpush.vendor.VIVO
import com.timpush.vendor.isLinked
import com.vivo.push.PushClient
import com.vivo.push.PushConfig
import com.vivo.push.listener.IPushQueryActionListener

/** The calls that vivo changed with 3.0.0.7. A class for each shape: what one of them names is missing in the other. */
internal interface VivoSdk {
    /** Throws `VivoPushException` if the manifest lacks something. */
    fun initialize()

    /** The registration ID goes to the engine. */
    fun askRegId()

    companion object {
        /** The shape that is linked; `initialize` needs `PushConfig` wherever it exists. */
        fun of(client: PushClient): VivoSdk =
            if (isLinked("com.vivo.push.PushConfig")) {
                CurrentVivoSdk(client)
            } else {
                EarlierVivoSdk(client)
            }
    }
}

/** From 3.0.0.7 on. */
private class CurrentVivoSdk(
    private val client: PushClient,
) : VivoSdk {
    /** Nothing is registered before the user's consent where an app asks for it; so vivo may take it as given. */
    override fun initialize() = client.initialize(PushConfig.Builder().agreePrivacyStatement(true).build())

    override fun askRegId() =
        client.getRegId(
            object : IPushQueryActionListener {
                override fun onSuccess(regId: String?) = Engine.tell { onVendorToken(VIVO, regId) }

                override fun onFail(code: Int?) = Engine.tell { onVendorFailure(VIVO, (code ?: 0).toLong(), "getRegId") }
            },
        )
}

/** Up to 3.0.0.4. */
private class EarlierVivoSdk(
    private val client: PushClient,
) : VivoSdk {
    /** 2.9 itself says nothing of what the manifest lacks. */
    override fun initialize() {
        client.checkManifest()
        client.initialize()
    }

    /** Without one yet, the first one comes to [VivoReceiver]. */
    override fun askRegId() {
        val regId = client.regId
        if (!regId.isNullOrEmpty()) Engine.tell { onVendorToken(VIVO, regId) }
    }
}
