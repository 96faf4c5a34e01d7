package com.timpush.im

import android.util.Log
import com.tencent.imsdk.v2.V2TIMConversationListener
import com.tencent.imsdk.v2.V2TIMManager
import com.tencent.imsdk.v2.V2TIMOfflinePushConfig
import com.timpush.TAG

/** Who is logged in to the IM SDK and where the app is, whichever binding logs in. Main thread only. */
internal class ImSession {
    private val listener by lazy { ImListener() }
    private var watching = false
    private var foreground = false
    private var unread = 0

    /** Whoever is logged in, or null. */
    val user: String?
        get() = if (isLoggedIn()) V2TIMManager.getInstance().loginUser else null

    /** Listens to the IM SDK from now on. Idempotent. */
    fun watch() {
        if (watching) return
        V2TIMManager.getInstance().addIMSDKListener(listener)
        V2TIMManager.getConversationManager().addConversationListener(
            object : V2TIMConversationListener() {
                override fun onTotalUnreadMessageCountChanged(count: Long) {
                    unread = count.coerceIn(0, Int.MAX_VALUE.toLong()).toInt()
                }
            },
        )
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

    /** The app came to the foreground or left it; the service pushes only to an app in the background. */
    fun onAppState(foreground: Boolean) {
        this.foreground = foreground
        if (isLoggedIn()) reportAppState()
    }

    /** The service takes an app that logs in for one in the foreground; a process that a push woke is not. */
    fun onLoggedIn() {
        if (!foreground) reportAppState()
    }

    /** Asks the IM SDK only once somebody wanted it: nothing of it is touched before `init` or `initSDK`. */
    private fun isLoggedIn() = watching && V2TIMManager.getInstance().loginStatus == V2TIMManager.V2TIM_STATUS_LOGINED

    private fun reportAppState() {
        val push = V2TIMManager.getOfflinePushManager()
        val answer =
            imCallback { code, _ ->
                if (code != 0) Log.w(TAG, "the IM service was not told where the app is: code $code")
            }
        if (foreground) push.doForeground(answer) else push.doBackground(unread, answer)
    }
}
