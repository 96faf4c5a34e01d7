package com.timpush.im

import com.tencent.imsdk.v2.V2TIMManager
import com.tencent.imsdk.v2.V2TIMOfflinePushConfig
import com.timpush.Engine

/** Who is logged in to the IM SDK, whichever binding logs in. Main thread only. */
internal class ImSession {
    private val listener by lazy { ImListener() }
    private val unread by lazy { UnreadMessages(V2TIMManager.getConversationManager()) { Engine.tell { onUnread(it) } } }
    private var watching = false

    /** Listens to the IM SDK from now on. Idempotent. */
    fun watch() {
        if (watching) return
        V2TIMManager.getInstance().addIMSDKListener(listener)
        unread.watch()
        V2TIMManager.getMessageManager().addAdvancedMsgListener(ImMessageListener())
        watching = true
    }

    /** Whoever is logged in, or null. Listens to the IM SDK from now on. */
    fun findUser(): String? {
        watch()
        val manager = V2TIMManager.getInstance()
        if (manager.loginStatus != V2TIMManager.V2TIM_STATUS_LOGINED) return null
        followUnread()
        return manager.loginUser
    }

    /** After a login. Throws nothing. */
    fun followUnread() = unread.ask()

    /** Reports a token; [answer] gets code, 0 for success, and message. */
    fun setOfflinePushConfig(
        businessId: Long,
        token: String,
        answer: (Int, String?) -> Unit,
    ) = V2TIMManager
        .getOfflinePushManager()
        .setOfflinePushConfig(V2TIMOfflinePushConfig(businessId, token), imCallback(answer))
}
