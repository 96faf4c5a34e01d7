package com.tencent.imsdk.v2;

import java.util.List;

public abstract class V2TIMMessageManager {
    public abstract void addAdvancedMsgListener(V2TIMAdvancedMsgListener listener);

    public abstract void removeAdvancedMsgListener(V2TIMAdvancedMsgListener listener);

    public abstract V2TIMMessage createTextMessage(String text);

    public abstract V2TIMMessage createTextAtMessage(String text, List<String> atUserList);

    public abstract V2TIMMessage createCustomMessage(byte[] data);

    public abstract V2TIMMessage createCustomMessage(byte[] data, String description, byte[] extension);

    public abstract String sendMessage(
            V2TIMMessage message,
            String receiver,
            String groupID,
            int priority,
            boolean onlineUserOnly,
            V2TIMOfflinePushInfo offlinePushInfo,
            V2TIMSendCallback<V2TIMMessage> callback);

    public abstract void revokeMessage(V2TIMMessage message, V2TIMCallback callback);
}
