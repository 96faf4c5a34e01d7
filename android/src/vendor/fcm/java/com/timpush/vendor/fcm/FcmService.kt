package com.timpush.vendor.fcm

import com.google.firebase.messaging.FirebaseMessagingService
import com.google.firebase.messaging.RemoteMessage
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.message.reportMessage
import com.timpush.vendor.FCM

/**
 * Hears of new tokens; of data messages always, and of messages with a notification while the app is in the foreground,
 * in which Google's SDK shows none.
 */
class FcmService : FirebaseMessagingService() {
    @Deprecated("In 26 for apps that use installation IDs")
    override fun onNewToken(token: String) = tellToken(token)

    /** Called by 26 in place of [onNewToken] where the app uses installation IDs. */
    override fun onRegistered(installationId: String) = tellToken(installationId)

    override fun onMessageReceived(message: RemoteMessage) = reportMessage { message.toRawMessage() }
}

private fun RemoteMessage.toRawMessage() =
    RawMessage(
        vendor = FCM,
        shower = Shower.APP,
        messageId = messageId,
        title = notification?.title,
        desc = notification?.body,
        channelId = notification?.channelId,
        extras = data,
    )
