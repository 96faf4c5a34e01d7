package com.heytap.msp.push.callback;

public interface ICallBackResultService {
    void onRegister(int responseCode, String registerID, String packageName, String miniProgramPkg);

    void onUnRegister(int responseCode, String packageName, String miniProgramPkg);

    void onSetPushTime(int responseCode, String pushTime);

    void onGetPushStatus(int responseCode, int status);

    void onGetNotificationStatus(int responseCode, int status);

    void onError(int errorCode, String message, String packageName, String miniProgramPkg);
}
