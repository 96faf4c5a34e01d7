package com.huawei.hms.push;

import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;

/** To compile against; an app brings the real one. The older SDK never calls what takes a bundle nor onTokenError. */
public class HmsMessageService extends Service {
    @Override
    public IBinder onBind(Intent intent) {
        throw new UnsupportedOperationException();
    }

    public void onMessageReceived(RemoteMessage message) {}

    public void onNewToken(String token) {}

    public void onNewToken(String token, Bundle bundle) {}

    public void onTokenError(Exception failure) {}

    public void onTokenError(Exception failure, Bundle bundle) {}
}
