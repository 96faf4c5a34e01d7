package com.tencent.imsdk.v2;

public abstract class V2TIMConversationListener {
    public void onTotalUnreadMessageCountChanged(long totalUnreadCount) {}
}
