package com.timpush.vendor.honor

import com.hihonor.push.sdk.HonorMessageService
import com.hihonor.push.sdk.HonorPushDataMsg
import com.hihonor.push.sdk.bean.DataMessage
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.message.reportMessage
import com.timpush.vendor.HONOR

/**
 * Hears new tokens and data messages, in either shape of the SDK. Started by the phone's push service, also while no
 * JavaScript runs. A notification is shown by the phone, which tells the app nothing.
 *
 * Each shape has another class of messages, and calls the one method that it knows.
 */
class HonorService : HonorMessageService() {
    override fun onNewToken(token: String?) = tellToken(token)

    override fun onMessageReceived(message: HonorPushDataMsg?) = reportMessage { message?.toRawMessage() }

    /** Before 7.0. */
    override fun onMessageReceived(message: DataMessage?) = reportMessage { message?.run { dataMessage(msgId, content) } }
}

internal fun HonorPushDataMsg.toRawMessage() = dataMessage(msgId, data)

private fun dataMessage(
    id: Long,
    content: String?,
) = RawMessage(vendor = HONOR, shower = Shower.APP, messageId = id.toString(), content = content)
