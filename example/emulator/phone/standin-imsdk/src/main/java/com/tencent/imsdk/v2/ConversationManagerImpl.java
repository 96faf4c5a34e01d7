package com.tencent.imsdk.v2;

import com.tencent.imsdk.BaseConstants;

final class ConversationManagerImpl extends V2TIMConversationManager {
    private final ImClient client;

    ConversationManagerImpl(ImClient client) {
        this.client = client;
    }

    @Override
    public void addConversationListener(V2TIMConversationListener listener) {
        client.listeners.conversations.add(listener);
    }

    @Override
    public void removeConversationListener(V2TIMConversationListener listener) {
        client.listeners.conversations.remove(listener);
    }

    @Override
    public void getTotalUnreadMessageCount(V2TIMValueCallback<Long> callback) {
        Listeners.onMain(() -> {
            if (client.user() == null) {
                callback.onError(BaseConstants.ERR_SDK_NOT_LOGGED_IN, "not logged in");
            } else {
                callback.onSuccess(client.listeners.unread.ask());
            }
        });
    }
}
