package com.xiaomi.mipush.sdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** To compile against; an app brings the real one. */
public abstract class PushMessageReceiver extends BroadcastReceiver {
    @Override
    public final void onReceive(Context context, Intent intent) {
        throw new UnsupportedOperationException();
    }

    public void onNotificationMessageClicked(Context context, MiPushMessage message) {}

    public void onNotificationMessageArrived(Context context, MiPushMessage message) {}

    public void onReceiveRegisterResult(Context context, MiPushCommandMessage message) {}
}
