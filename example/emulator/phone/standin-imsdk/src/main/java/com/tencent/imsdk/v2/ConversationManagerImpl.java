package com.tencent.imsdk.v2;

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
}
