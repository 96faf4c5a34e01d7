package com.timpush.vendor.xiaomi

import android.content.Context
import android.content.Intent
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapter
import com.timpush.vendor.XIAOMI
import com.xiaomi.mipush.sdk.MiPushClient
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageHelper

/** MiPush, with the signatures that 3.7.6 to 6.0.1 have in common. Answers come to [XiaomiReceiver]. */
internal class XiaomiAdapter(
    private val context: Context,
) : VendorAdapter {
    override fun supported(): Boolean = true

    override fun register(credentials: Credentials) {
        Components.enable(context, XiaomiReceiver::class.java)
        MiPushClient.registerPush(context, credentials.appId, credentials.appKey)
    }

    override fun unregister() = MiPushClient.unregisterPush(context)

    override fun tapFrom(intent: Intent): RawTap? {
        @Suppress("DEPRECATION") // The typed form needs API 33.
        val message = intent.getSerializableExtra(PushMessageHelper.KEY_MESSAGE) as? MiPushMessage
        return message?.toRawTap(TapSource.ACTIVITY)
    }

    override fun clearNotifications() = MiPushClient.clearNotification(context)

    override fun withdraw(notifyId: Int) = MiPushClient.clearNotification(context, notifyId)
}

/** The tapped notification as MiPush hands it over. */
internal fun MiPushMessage.toRawTap(source: TapSource): RawTap =
    RawTap(
        vendor = XIAOMI,
        source = source,
        messageId = messageId,
        title = title,
        desc = description,
        extras = extra.orEmpty(),
    )

/** The push that MIUI shows, in the foreground too unless its sender has set `notify_foreground` to 0. */
internal fun MiPushMessage.toRawMessage(): RawMessage =
    RawMessage(
        vendor = XIAOMI,
        shower = if (extra?.get("notify_foreground") == "0") Shower.SYSTEM_IN_BACKGROUND else Shower.SYSTEM,
        messageId = messageId,
        title = title,
        desc = description,
        extras = extra.orEmpty(),
        notifyId = notifyId,
    )
