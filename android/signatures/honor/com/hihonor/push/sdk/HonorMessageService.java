package com.hihonor.push.sdk;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import com.hihonor.push.sdk.bean.DataMessage;

/** To compile against; an app brings the real one. */
public abstract class HonorMessageService extends Service {
    @Override
    public final int onStartCommand(Intent intent, int flags, int startId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final IBinder onBind(Intent intent) {
        throw new UnsupportedOperationException();
    }

    public void onNewToken(String token) {
        throw new UnsupportedOperationException();
    }

    /** Since 7.0. */
    public void onMessageReceived(HonorPushDataMsg message) {
        throw new UnsupportedOperationException();
    }

    /** Before 7.0. */
    public void onMessageReceived(DataMessage message) {
        throw new UnsupportedOperationException();
    }
}
