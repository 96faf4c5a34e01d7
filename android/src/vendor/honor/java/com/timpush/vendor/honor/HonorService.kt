package com.timpush.vendor.honor

import com.hihonor.push.sdk.HonorMessageService

/**
 * Hears new tokens, in either shape of the SDK. Started by the phone's push service, also while no JavaScript runs.
 *
 * Names no message class: each shape has another one.
 */
class HonorService : HonorMessageService() {
    override fun onNewToken(token: String?) = tellToken(token)
}
