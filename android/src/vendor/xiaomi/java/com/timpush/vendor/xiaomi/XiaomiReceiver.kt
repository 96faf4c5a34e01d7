package com.timpush.vendor.xiaomi

import android.content.Context
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.guarded
import com.timpush.launchApp
import com.timpush.message.reportMessage
import com.timpush.tap.TapSource
import com.timpush.tap.report
import com.timpush.vendor.XIAOMI
import com.xiaomi.mipush.sdk.ErrorCode
import com.xiaomi.mipush.sdk.MiPushCommandMessage
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageReceiver

/** Hears MiPush's answers, pushes and taps. Created by Android for each broadcast, also while no JavaScript runs. */
class XiaomiReceiver : PushMessageReceiver() {
    /** MiPush calls `onCommandResult` with the same message before; the token is taken here alone, so once. */
    override fun onReceiveRegisterResult(
        context: Context?,
        message: MiPushCommandMessage?,
    ) = guarded({ fail(it.javaClass.name) }) { tell(message ?: return) }

    override fun onNotificationMessageClicked(
        context: Context?,
        message: MiPushMessage?,
    ) {
        guarded({}) { message?.toRawTap(TapSource.RECEIVER)?.report() }
        context?.launchApp()
    }

    override fun onNotificationMessageArrived(
        context: Context?,
        message: MiPushMessage?,
    ) = reportMessage { message?.toRawMessage() }

    private fun tell(message: MiPushCommandMessage) =
        when (message.resultCode) {
            ErrorCode.SUCCESS.toLong() -> Engine.tell { onVendorToken(XIAOMI, message.commandArguments?.firstOrNull()) }
            else -> Engine.tell { onVendorFailure(XIAOMI, message.resultCode, message.reason) }
        }

    private fun fail(reason: String) = Engine.tell { onVendorFailure(XIAOMI, EXCEPTION.toLong(), reason) }
}
