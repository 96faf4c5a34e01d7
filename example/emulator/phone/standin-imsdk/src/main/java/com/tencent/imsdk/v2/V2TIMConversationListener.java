package com.tencent.imsdk.v2;

public abstract class V2TIMConversationListener {
    /** Only once {@link V2TIMConversationManager#getTotalUnreadMessageCount} was called. */
    public void onTotalUnreadMessageCountChanged(long totalUnreadCount) {}
}
