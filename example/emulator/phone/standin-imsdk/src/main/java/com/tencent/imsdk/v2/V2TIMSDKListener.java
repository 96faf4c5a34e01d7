package com.tencent.imsdk.v2;

import java.util.List;

public abstract class V2TIMSDKListener {
    public void onConnecting() {}

    public void onConnectSuccess() {}

    public void onConnectFailed(int code, String error) {}

    public void onKickedOffline() {}

    public void onUserSigExpired() {}

    public void onSelfInfoUpdated(V2TIMUserFullInfo info) {}

    public void onUserStatusChanged(List<V2TIMUserStatus> userStatusList) {}

    public void onUserInfoChanged(List<V2TIMUserFullInfo> userInfoList) {}

    public void onAllReceiveMessageOptChanged(V2TIMReceiveMessageOptInfo receiveMessageOptInfo) {}

    public void onExperimentalNotify(String key, Object param) {}
}
