package com.timpush.vendor.huawei

import android.os.Bundle
import com.huawei.hms.common.ApiException
import com.huawei.hms.push.BaseException
import com.huawei.hms.push.HmsMessageService
import com.huawei.hms.push.RemoteMessage
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.describe
import com.timpush.guarded
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.message.reportMessage
import com.timpush.vendor.HUAWEI

/**
 * Hears what HMS Push says unasked. Started by HMS Core, also while no JavaScript runs.
 *
 * HMS 3 knows only the forms without bundle; HMS 6 calls those with one, and mostly both. No `super` is called: half of it
 * is missing in HMS 3.
 */
class HuaweiService : HmsMessageService() {
    override fun onNewToken(token: String?) = Engine.tell { onVendorToken(HUAWEI, token) }

    override fun onNewToken(
        token: String?,
        bundle: Bundle?,
    ) = guarded({}) { if (!isForeign(bundle)) onNewToken(token) }

    override fun onTokenError(failure: Exception?) =
        guarded({ tell(EXCEPTION, it.describe()) }) {
            when (failure) {
                is ApiException -> tell(failure.statusCode, failure.statusMessage)
                is BaseException -> tell(failure.errorCode, failure.message)
                else -> tell(EXCEPTION, failure?.describe())
            }
        }

    override fun onTokenError(
        failure: Exception?,
        bundle: Bundle?,
    ) = guarded({}) { if (!isForeign(bundle)) onTokenError(failure) }

    /**
     * Data messages, and notifications that are not to be shown in the foreground. All others HMS shows, and tells the app
     * nothing.
     */
    override fun onMessageReceived(message: RemoteMessage?) = reportMessage { message?.toRawMessage() }

    /** Whether it is about a token that the app asked for on behalf of another sender. */
    private fun isForeign(bundle: Bundle?) = bundle?.getString(SUBJECT) != null

    private fun tell(
        code: Int,
        message: String?,
    ) = Engine.tell { onVendorFailure(HUAWEI, code.toLong(), message) }

    private companion object {
        const val SUBJECT = "subject_id"
    }
}

internal fun RemoteMessage.toRawMessage() =
    RawMessage(
        vendor = HUAWEI,
        shower = Shower.APP,
        messageId = messageId,
        title = notification?.title,
        desc = notification?.body,
        content = data,
    )
