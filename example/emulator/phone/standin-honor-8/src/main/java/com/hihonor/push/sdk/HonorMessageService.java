package com.hihonor.push.sdk;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public abstract class HonorMessageService extends Service {
    /** The extras are the emulated phone's own: {@code token}, or {@code msgId} and {@code data}. */
    @Override
    public final int onStartCommand(Intent intent, int flags, int startId) {
        String token = intent.getStringExtra("token");
        if (token == null) {
            onMessageReceived(message(intent));
        } else {
            onNewToken(token);
        }
        return START_NOT_STICKY;
    }

    @Override
    public final IBinder onBind(Intent intent) {
        return null;
    }

    public void onNewToken(String token) {}

    public void onMessageReceived(HonorPushDataMsg message) {}

    private static HonorPushDataMsg message(Intent intent) {
        HonorPushDataMsg message = new HonorPushDataMsg();
        message.setMsgId(intent.getLongExtra("msgId", 0));
        message.setData(intent.getStringExtra("data"));
        return message;
    }
}
