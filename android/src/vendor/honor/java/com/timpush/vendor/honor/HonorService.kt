package com.timpush.vendor.honor

import com.hihonor.push.sdk.HonorMessageService
import com.hihonor.push.sdk.HonorPushDataMsg
import com.hihonor.push.sdk.bean.DataMessage
import com.timpush.guarded
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.tap.report
import com.timpush.vendor.HONOR

/** Hears Honor's new tokens and data messages. Started by the phone's push service, also while no JavaScript runs. */
class HonorService : HonorMessageService() {
    override fun onNewToken(token: String?) = tellToken(token)

    override fun onMessageReceived(message: HonorPushDataMsg?) = guarded({}) { message?.let { report(it.msgId, it.data) } }

    /** The same in 6.x, whose superclass declares this overload and not the other. */
    fun onMessageReceived(message: DataMessage?) = guarded({}) { message?.let { report(it.msgId, it.content) } }

    private fun report(
        id: Long,
        content: String?,
    ) {
        val messageId = id.takeIf { it != NO_ID }?.toString()
        RawTap(TapSource.RECEIVER, emptyMap(), vendor = HONOR, messageId = messageId, content = content).report()
    }

    private companion object {
        const val NO_ID = 0L
    }
}
