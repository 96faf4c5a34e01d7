package com.timpush.vendor.fcm

import com.google.firebase.messaging.FirebaseMessagingService

/** Hears of new tokens. Messages with a notification are shown by Google's SDK itself while the app is not open. */
class FcmService : FirebaseMessagingService() {
    @Deprecated("In 26 for apps that use installation IDs")
    override fun onNewToken(token: String) = tellToken(token)

    /** Called by 26 in place of [onNewToken] where the app uses installation IDs. */
    override fun onRegistered(installationId: String) = tellToken(installationId)
}
