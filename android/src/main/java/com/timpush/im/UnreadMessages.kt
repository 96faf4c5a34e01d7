package com.timpush.im

import android.util.Log
import com.tencent.imsdk.v2.V2TIMConversationListener
import com.tencent.imsdk.v2.V2TIMConversationManager
import com.tencent.imsdk.v2.V2TIMValueCallback
import com.timpush.TAG
import com.timpush.guarded

/** How many messages are unread in all, as the IM SDK counts them. Main thread only. */
internal class UnreadMessages(
    private val conversations: V2TIMConversationManager,
    private val tell: (Int) -> Unit,
) {
    private val listener = Listener()

    /** Listens to the IM SDK from now on. */
    fun watch() = conversations.addConversationListener(listener)

    /**
     * After a login: the IM SDK tells of changes only once it was asked (`getTotalUnreadMessageCount`).
     *
     * Throws nothing; what fails is left at that.
     */
    fun ask() =
        guarded({ Log.w(TAG, "unread messages are not counted: ${it.javaClass.name}") }) {
            conversations.getTotalUnreadMessageCount(Answer())
        }

    private fun pass(count: Long) = tell(count.coerceIn(0, Int.MAX_VALUE.toLong()).toInt())

    private inner class Listener : V2TIMConversationListener() {
        override fun onTotalUnreadMessageCountChanged(count: Long) = pass(count)
    }

    private inner class Answer : V2TIMValueCallback<Long> {
        override fun onSuccess(count: Long) = pass(count)

        override fun onError(
            code: Int,
            desc: String?,
        ) = Unit
    }
}
