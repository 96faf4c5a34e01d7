package com.vivo.push.sdk.service;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

/** Declared by every app; the emulated system reaches the app's receiver without it. */
public class CommandClientService extends Service {
    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
