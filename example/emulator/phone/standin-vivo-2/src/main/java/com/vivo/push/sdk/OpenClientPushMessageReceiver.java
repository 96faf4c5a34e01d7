package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.UPSNotificationMessage;
import com.vivo.push.model.UnvarnishedMessage;

/** An app must override the two callbacks that are left open here. */
public abstract class OpenClientPushMessageReceiver extends BasePushMessageReceiver implements PushMessageCallback {
    @Override
    public final boolean onNotificationMessageArrived(Context context, UPSNotificationMessage message) {
        return false;
    }

    @Override
    public void onTransmissionMessage(Context context, UnvarnishedMessage message) {}
}
