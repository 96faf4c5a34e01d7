package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.NotifyArriveCallbackByUser;
import com.vivo.push.model.UPSNotificationMessage;
import com.vivo.push.model.UnvarnishedMessage;

public abstract class OpenClientPushMessageReceiver extends BasePushMessageReceiver implements PushMessageCallback {
    @Override
    public void onReceiveRegId(Context context, String regId) {}

    @Override
    public void onNotificationMessageClicked(Context context, UPSNotificationMessage message) {}

    @Override
    public final NotifyArriveCallbackByUser onNotificationMessageArrived(
            Context context, UPSNotificationMessage message) {
        return null;
    }

    @Override
    public void onForegroundMessageArrived(UPSNotificationMessage message) {}

    @Override
    public void onTransmissionMessage(Context context, UnvarnishedMessage message) {}

    @Override
    public void onTransmissionMessageExpired(UnvarnishedMessage message) {}
}
