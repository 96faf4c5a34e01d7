package com.vivo.push.sdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import com.vivo.push.Incoming;

public abstract class BasePushMessageReceiver extends BroadcastReceiver implements Callbacks {
    public static final String TAG = "PushMessageReceiver";

    @Override
    public final void onReceive(Context context, Intent intent) {
        new Incoming(context, intent)
                .handle(
                        regId -> onReceiveRegId(context, regId),
                        message -> onNotificationMessageClicked(context, message),
                        this::onForegroundMessageArrived);
    }
}
