package com.timpush.vendor.honor

import com.hihonor.push.sdk.HonorMessageService
import com.hihonor.push.sdk.bean.DataMessage
import com.timpush.guarded

/** The same for 6.x. A class of its own, so that no class names another version's message. */
class HonorInstanceService : HonorMessageService() {
    override fun onNewToken(token: String?) = tellToken(token)

    /** Overrides a method that only 6.x has. */
    fun onMessageReceived(message: DataMessage?) = guarded({}) { message?.let { tellData(it.msgId, it.content) } }
}
