package com.timpush.im

import com.tencent.imsdk.v2.V2TIMSDKListener
import com.timpush.Engine

/** Tells the engine of the IM SDK's connection and of lost logins. */
internal class ImListener : V2TIMSDKListener() {
    override fun onConnecting() = Engine.tell { onImEvent("connecting") }

    override fun onConnectSuccess() = Engine.tell { onImEvent("connected") }

    override fun onConnectFailed(
        code: Int,
        error: String?,
    ) = Engine.tell { onImEvent("connectFailed") }

    override fun onKickedOffline() = Engine.tell { onImEvent("kickedOffline") }

    override fun onUserSigExpired() = Engine.tell { onImEvent("signatureExpired") }
}
