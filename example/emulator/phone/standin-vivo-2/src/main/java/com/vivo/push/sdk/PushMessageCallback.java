package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.UPSNotificationMessage;
import com.vivo.push.model.UnvarnishedMessage;

public interface PushMessageCallback extends Callbacks {
    boolean onNotificationMessageArrived(Context context, UPSNotificationMessage message);

    void onTransmissionMessage(Context context, UnvarnishedMessage message);
}
