package com.timpush.vendor.meizu

import android.content.Context
import com.meizu.cloud.pushsdk.MzPushMessageReceiver
import com.meizu.cloud.pushsdk.handler.MzPushMessage
import com.meizu.cloud.pushsdk.platform.message.PushSwitchStatus
import com.meizu.cloud.pushsdk.platform.message.RegisterStatus
import com.meizu.cloud.pushsdk.platform.message.SubAliasStatus
import com.meizu.cloud.pushsdk.platform.message.SubTagsStatus
import com.meizu.cloud.pushsdk.platform.message.UnRegisterStatus
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.guarded
import com.timpush.launchApp
import com.timpush.message.RawMessage
import com.timpush.message.Shower
import com.timpush.message.reportMessage
import com.timpush.tap.RawTap
import com.timpush.tap.TapSource
import com.timpush.tap.report
import com.timpush.vendor.MEIZU
import org.json.JSONObject

/**
 * Hears PushSDK's answers, pushes and taps. Created by Android for each broadcast, also while no JavaScript runs.
 *
 * The five statuses must all be here: they are abstract in 4.x. What 5.x has dropped must not.
 */
class MeizuReceiver : MzPushMessageReceiver() {
    override fun onRegisterStatus(
        context: Context?,
        status: RegisterStatus?,
    ) = guarded({ fail(EXCEPTION.toLong(), it.javaClass.name) }) { tell(status ?: return) }

    /** PushSDK calls this after it has opened what the push names: the app with parameters, a page with parameters, or a URI. */
    override fun onNotificationClicked(
        context: Context?,
        message: MzPushMessage?,
    ) = guarded({}) {
        val content = message?.selfDefineContentString
        if (content == null || content == NO_PARAMETERS || content.isUri()) return
        message.toRawTap().report()
        if (!content.isParameters()) context?.launchApp()
    }

    override fun onNotificationArrived(
        context: Context?,
        message: MzPushMessage?,
    ) = reportMessage { message?.toRawMessage() }

    override fun onUnRegisterStatus(
        context: Context?,
        status: UnRegisterStatus?,
    ) = Unit

    override fun onPushStatus(
        context: Context?,
        status: PushSwitchStatus?,
    ) = Unit

    override fun onSubTagsStatus(
        context: Context?,
        status: SubTagsStatus?,
    ) = Unit

    override fun onSubAliasStatus(
        context: Context?,
        status: SubAliasStatus?,
    ) = Unit

    private fun tell(status: RegisterStatus) =
        when (status.code) {
            SUCCESS -> Engine.tell { onVendorToken(MEIZU, status.pushId) }
            else -> fail(status.code?.toLongOrNull() ?: EXCEPTION.toLong(), status.message)
        }

    private fun fail(
        code: Long,
        reason: String?,
    ) = Engine.tell { onVendorFailure(MEIZU, code, reason) }

    private companion object {
        const val SUCCESS = "200"
    }
}

/** Without a message ID: a task ID is all that PushSDK tells, and the pushes of one task share it. */
private fun MzPushMessage.toRawTap() =
    RawTap(
        vendor = MEIZU,
        source = TapSource.RECEIVER,
        title = title,
        desc = content,
        extras = emptyMap(),
        content = selfDefineContentString,
    )

private const val NO_PARAMETERS = "{}"

/** What Flyme shows. */
private fun MzPushMessage.toRawMessage() =
    RawMessage(
        vendor = MEIZU,
        shower = Shower.SYSTEM,
        title = title,
        desc = content,
        content = selfDefineContentString?.takeUnless { it == NO_PARAMETERS || it.isUri() },
        notifyId = notifyId,
    )

/** Parameters come as an object with `ext` in it. What the sender has defined itself comes as it is, and opens nothing. */
private fun String.isParameters(): Boolean {
    var parameters = false
    guarded({}) { parameters = JSONObject(this).has("ext") }
    return parameters
}

private fun String.isUri(): Boolean = URI_BEGINNING.matchesAt(this, 0)

private val URI_BEGINNING = Regex("[a-zA-Z][a-zA-Z0-9+.-]*://")
