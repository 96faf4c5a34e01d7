package com.timpush.im

import com.tencent.imsdk.v2.V2TIMConversationListener
import com.tencent.imsdk.v2.V2TIMManager
import com.tencent.imsdk.v2.V2TIMOfflinePushConfig
import com.timpush.Engine

/** Who is logged in to the IM SDK, whichever binding logs in. Main thread only. */
internal class ImSession {
    private val listener by lazy { ImListener() }
    private var watching = false

    /** Whoever is logged in, or null. */
    val user: String?
        get() = V2TIMManager.getInstance().run { if (loginStatus == V2TIMManager.V2TIM_STATUS_LOGINED) loginUser else null }

    /** Listens to the IM SDK from now on. Idempotent. */
    fun watch() {
        if (watching) return
        V2TIMManager.getInstance().addIMSDKListener(listener)
        V2TIMManager.getConversationManager().addConversationListener(UnreadListener)
        V2TIMManager.getMessageManager().addAdvancedMsgListener(ImMessageListener())
        watching = true
    }

    /** Reports a token; [answer] gets code, 0 for success, and message. */
    fun setOfflinePushConfig(
        businessId: Long,
        token: String,
        answer: (Int, String?) -> Unit,
    ) = V2TIMManager
        .getOfflinePushManager()
        .setOfflinePushConfig(V2TIMOfflinePushConfig(businessId, token), imCallback(answer))

    private object UnreadListener : V2TIMConversationListener() {
        override fun onTotalUnreadMessageCountChanged(count: Long) {
            val total = count.coerceIn(0, Int.MAX_VALUE.toLong()).toInt()
            Engine.tell { onUnread(total) }
        }
    }
}
