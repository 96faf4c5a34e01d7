package com.timpush.vendor.honor

import com.hihonor.push.sdk.HonorMessageService
import com.hihonor.push.sdk.HonorPushDataMsg
import com.timpush.guarded

/** Hears new tokens and data messages of 7.x and 8.x. Started by the phone's push service, also while no JavaScript runs. */
class HonorClientService : HonorMessageService() {
    override fun onNewToken(token: String?) = tellToken(token)

    override fun onMessageReceived(message: HonorPushDataMsg?) = guarded({}) { message?.let { tellData(it.msgId, it.data) } }
}
