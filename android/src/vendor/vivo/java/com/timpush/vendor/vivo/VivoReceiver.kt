package com.timpush.vendor.vivo

import android.content.Context
import com.timpush.Engine
import com.timpush.guarded
import com.timpush.launchApp
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.message.reportMessage
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.tap.report
import com.timpush.vendor.VIVO
import com.vivo.push.model.UPSNotificationMessage
import com.vivo.push.sdk.OpenClientPushMessageReceiver

/** Hears of new registration IDs, of pushes and of taps. Created by vivo's SDK, also while no JavaScript runs. */
class VivoReceiver : OpenClientPushMessageReceiver() {
    /** The first registration ID, and each that replaces it. */
    override fun onReceiveRegId(
        context: Context?,
        regId: String?,
    ) = Engine.tell { onVendorToken(VIVO, regId) }

    /**
     * Called by SDKs before 3.0 and on phones of their time; since then the activity's intent alone brings the tap.
     * The SDK opens the app itself, except for a message that leaves it to the app; a web page is no matter of the app's.
     */
    override fun onNotificationMessageClicked(
        context: Context?,
        message: UPSNotificationMessage?,
    ) = guarded({}) {
        if (message != null && message.skipType != UPSNotificationMessage.OPENURL) message.toRawTap().report()
        if (message?.skipType == UPSNotificationMessage.CUSTOM) context?.launchApp()
    }

    /** Called since 4.0.6, in place of showing it. */
    override fun onForegroundMessageArrived(message: UPSNotificationMessage?) = reportMessage { message?.toRawMessage() }
}

/** What vivo leaves to an app in the foreground, if the sender has said so. */
internal fun UPSNotificationMessage.toRawMessage(): RawMessage =
    RawMessage(
        vendor = VIVO,
        shower = Shower.APP,
        messageId = msgId.toString(),
        title = title,
        desc = content,
        extras = params.orEmpty(),
    )

/** The tapped notification as vivo hands it over. */
internal fun UPSNotificationMessage.toRawTap(): RawTap =
    RawTap(
        vendor = VIVO,
        source = TapSource.RECEIVER,
        messageId = msgId.toString(),
        title = title,
        desc = content,
        extras = params.orEmpty(),
    )
