package com.heytap.msp.push.callback;

public interface ICallBackResultService {
    void onRegister(int responseCode, String registerID);

    void onUnRegister(int responseCode);

    void onSetPushTime(int responseCode, String pushTime);

    void onGetPushStatus(int responseCode, int status);

    void onGetNotificationStatus(int responseCode, int status);

    void onError(int errorCode, String message);
}
