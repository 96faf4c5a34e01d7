package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.NotifyArriveCallbackByUser;
import com.vivo.push.model.UPSNotificationMessage;
import com.vivo.push.model.UnvarnishedMessage;

public interface PushMessageCallback extends Callbacks {
    NotifyArriveCallbackByUser onNotificationMessageArrived(Context context, UPSNotificationMessage message);

    @Override
    void onForegroundMessageArrived(UPSNotificationMessage message);

    void onTransmissionMessage(Context context, UnvarnishedMessage message);

    void onTransmissionMessageExpired(UnvarnishedMessage message);
}
