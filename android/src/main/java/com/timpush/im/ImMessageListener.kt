package com.timpush.im

import com.tencent.imsdk.v2.V2TIMAdvancedMsgListener
import com.tencent.imsdk.v2.V2TIMUserFullInfo
import com.timpush.Engine

/** Tells the engine of messages that were taken back. The IM SDK calls both forms since 7.4, before that the first. */
internal class ImMessageListener : V2TIMAdvancedMsgListener() {
    @Deprecated("Since 7.4")
    override fun onRecvMessageRevoked(msgID: String?) = tell(msgID)

    override fun onRecvMessageRevoked(
        msgID: String?,
        operateUser: V2TIMUserFullInfo?,
        reason: String?,
    ) = tell(msgID)

    private fun tell(id: String?) {
        if (!id.isNullOrEmpty()) Engine.tell { onMessageRevoked(id) }
    }
}
