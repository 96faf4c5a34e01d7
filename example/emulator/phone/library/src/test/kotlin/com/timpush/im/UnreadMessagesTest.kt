package com.timpush.im

import com.tencent.imsdk.v2.V2TIMConversationListener
import com.tencent.imsdk.v2.V2TIMConversationManager
import com.tencent.imsdk.v2.V2TIMValueCallback
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class UnreadMessagesTest {
    private val sdk = FakeConversations()
    private val told = mutableListOf<Int>()
    private val unread = UnreadMessages(sdk) { told += it }.apply { watch() }

    @Test
    fun `who has asked is told of every change`() {
        sdk.count(2)
        assertEquals(emptyList<Int>(), told)
        unread.ask()
        sdk.count(3)
        sdk.count(Long.MAX_VALUE)
        sdk.count(-1)
        assertEquals(listOf(2, 3, Int.MAX_VALUE, 0), told)
    }

    @Test
    fun `what fails is left at that`() {
        sdk.answer = { it.onError(6014, "not logged in") }
        unread.ask()
        sdk.answer = { throw NoSuchMethodError("an older IM SDK") }
        unread.ask()
        assertEquals(emptyList<Int>(), told)
    }

    /** Silent until it is asked, as the real one is documented to be. */
    private class FakeConversations : V2TIMConversationManager() {
        private val listeners = mutableListOf<V2TIMConversationListener>()
        private var total = 0L
        private var asked = false
        var answer: (V2TIMValueCallback<Long>) -> Unit = { it.onSuccess(total) }

        fun count(total: Long) {
            this.total = total
            if (asked) listeners.forEach { it.onTotalUnreadMessageCountChanged(total) }
        }

        override fun addConversationListener(listener: V2TIMConversationListener) {
            listeners += listener
        }

        override fun removeConversationListener(listener: V2TIMConversationListener) {
            listeners -= listener
        }

        override fun getTotalUnreadMessageCount(callback: V2TIMValueCallback<Long>) {
            asked = true
            answer(callback)
        }
    }
}
