package com.vivo.push.sdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** To compile against; an app brings the real one. */
public abstract class BasePushMessageReceiver extends BroadcastReceiver {
    @Override
    public final void onReceive(Context context, Intent intent) {
        throw new UnsupportedOperationException();
    }
}
