package com.hihonor.push.sdk;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import com.hihonor.push.sdk.bean.DataMessage;

public abstract class HonorMessageService extends Service {
    /** The extras are the emulated phone's own: {@code token}, or {@code msgId} and {@code data}. */
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        String token = intent.getStringExtra("token");
        if (token == null) {
            onMessageReceived(message(intent));
        } else {
            onNewToken(token);
        }
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    public void onNewToken(String token) {}

    public void onMessageReceived(DataMessage message) {}

    private static DataMessage message(Intent intent) {
        DataMessage message = new DataMessage();
        message.setMsgId(intent.getLongExtra("msgId", 0));
        message.setContent(intent.getStringExtra("data"));
        return message;
    }
}
