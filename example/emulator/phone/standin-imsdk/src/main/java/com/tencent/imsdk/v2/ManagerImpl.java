package com.tencent.imsdk.v2;

import android.content.Context;
import com.tencent.imsdk.BaseConstants;

final class ManagerImpl extends V2TIMManager {
    private final ImClient client;

    ManagerImpl(ImClient client) {
        this.client = client;
    }

    @Override
    public void addIMSDKListener(V2TIMSDKListener listener) {
        client.listeners.sdk.add(listener);
    }

    @Override
    public void removeIMSDKListener(V2TIMSDKListener listener) {
        client.listeners.sdk.remove(listener);
    }

    @Override
    public boolean initSDK(Context context, int sdkAppID, V2TIMSDKConfig config) {
        if (context == null || sdkAppID <= 0) {
            return false;
        }
        client.start(context.getPackageName(), sdkAppID);
        return true;
    }

    @Override
    public void unInitSDK() {
        client.stop();
    }

    @Override
    public String getVersion() {
        return "8.8.7357";
    }

    @Override
    public long getServerTime() {
        return client.serverTime();
    }

    @Override
    public void login(String userID, String userSig, V2TIMCallback callback) {
        client.logIn(userID, userSig, callback);
    }

    @Override
    public void logout(V2TIMCallback callback) {
        client.logOut(callback);
    }

    @Override
    public String getLoginUser() {
        return client.user();
    }

    @Override
    public int getLoginStatus() {
        return client.loginStatus();
    }

    @Override
    public String sendC2CTextMessage(String text, String userID, V2TIMValueCallback<V2TIMMessage> callback) {
        return send(Messages.text(text), userID, null, V2TIMMessage.V2TIM_PRIORITY_NORMAL, callback);
    }

    @Override
    public String sendC2CCustomMessage(
            byte[] customData, String userID, V2TIMValueCallback<V2TIMMessage> callback) {
        return send(
                Messages.custom(customData, null, null), userID, null, V2TIMMessage.V2TIM_PRIORITY_NORMAL, callback);
    }

    @Override
    public String sendGroupTextMessage(
            String text, String groupID, int priority, V2TIMValueCallback<V2TIMMessage> callback) {
        return send(Messages.text(text), null, groupID, priority, callback);
    }

    @Override
    public String sendGroupCustomMessage(
            byte[] customData, String groupID, int priority, V2TIMValueCallback<V2TIMMessage> callback) {
        return send(Messages.custom(customData, null, null), null, groupID, priority, callback);
    }

    /** The undocumented calls of the real SDK are not emulated. */
    @Override
    public void callExperimentalAPI(String api, Object param, V2TIMValueCallback<Object> callback) {
        Listeners.onMain(() -> callback.onError(BaseConstants.ERR_SDK_INTERFACE_NOT_SUPPORT, "not supported: " + api));
    }

    private static String send(
            V2TIMMessage message,
            String userID,
            String groupID,
            int priority,
            V2TIMValueCallback<V2TIMMessage> callback) {
        return getMessageManager().sendMessage(message, userID, groupID, priority, false, null, new Forward(callback));
    }

    private record Forward(V2TIMValueCallback<V2TIMMessage> callback) implements V2TIMSendCallback<V2TIMMessage> {
        @Override
        public void onProgress(int progress) {}

        @Override
        public void onSuccess(V2TIMMessage message) {
            callback.onSuccess(message);
        }

        @Override
        public void onError(int code, String desc) {
            callback.onError(code, desc);
        }
    }
}
