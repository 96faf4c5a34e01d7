package com.tencent.imsdk.v2;

import android.content.Context;

public abstract class V2TIMManager {
    public static final int V2TIM_STATUS_LOGINED = 1;
    public static final int V2TIM_STATUS_LOGINING = 2;
    public static final int V2TIM_STATUS_LOGOUT = 3;

    private static final ImClient CLIENT = new ImClient();
    private static final V2TIMManager MANAGER = new ManagerImpl(CLIENT);
    private static final V2TIMMessageManager MESSAGES = new MessageManagerImpl(CLIENT);
    private static final V2TIMConversationManager CONVERSATIONS = new ConversationManagerImpl(CLIENT);
    private static final V2TIMOfflinePushManager OFFLINE_PUSH = new OfflinePushManagerImpl(CLIENT);

    public static V2TIMManager getInstance() {
        return MANAGER;
    }

    public abstract void addIMSDKListener(V2TIMSDKListener listener);

    public abstract void removeIMSDKListener(V2TIMSDKListener listener);

    public abstract boolean initSDK(Context context, int sdkAppID, V2TIMSDKConfig config);

    public abstract void unInitSDK();

    public abstract String getVersion();

    public abstract long getServerTime();

    public abstract void login(String userID, String userSig, V2TIMCallback callback);

    public abstract void logout(V2TIMCallback callback);

    public abstract String getLoginUser();

    public abstract int getLoginStatus();

    public abstract String sendC2CTextMessage(
            String text, String userID, V2TIMValueCallback<V2TIMMessage> callback);

    public abstract String sendC2CCustomMessage(
            byte[] customData, String userID, V2TIMValueCallback<V2TIMMessage> callback);

    public abstract String sendGroupTextMessage(
            String text, String groupID, int priority, V2TIMValueCallback<V2TIMMessage> callback);

    public abstract String sendGroupCustomMessage(
            byte[] customData, String groupID, int priority, V2TIMValueCallback<V2TIMMessage> callback);

    public static V2TIMMessageManager getMessageManager() {
        return MESSAGES;
    }

    public static V2TIMConversationManager getConversationManager() {
        return CONVERSATIONS;
    }

    public static V2TIMOfflinePushManager getOfflinePushManager() {
        return OFFLINE_PUSH;
    }

    public abstract void callExperimentalAPI(String api, Object param, V2TIMValueCallback<Object> callback);
}
