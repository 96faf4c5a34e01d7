package com.tencent.imsdk.v2;

public abstract class V2TIMAdvancedMsgListener {
    public void onRecvNewMessage(V2TIMMessage msg) {}

    public void onRecvMessageRevoked(String msgID) {}

    public void onRecvMessageRevoked(String msgID, V2TIMUserFullInfo operateUser, String reason) {}
}
