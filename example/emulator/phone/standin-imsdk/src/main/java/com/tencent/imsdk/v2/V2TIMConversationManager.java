package com.tencent.imsdk.v2;

public abstract class V2TIMConversationManager {
    public abstract void addConversationListener(V2TIMConversationListener listener);

    public abstract void removeConversationListener(V2TIMConversationListener listener);

    public abstract void getTotalUnreadMessageCount(V2TIMValueCallback<Long> callback);
}
