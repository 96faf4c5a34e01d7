package com.huawei.hms.push;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public class HmsMessageService extends Service {
    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    /** This version has no word for a token that fails after {@code getToken} has returned. */
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        switch (intent.getStringExtra(MessageServices.TYPE)) {
            case MessageServices.NEW_TOKEN -> onNewToken(intent.getStringExtra(MessageServices.TOKEN));
            case MessageServices.MESSAGE -> onMessageReceived(new RemoteMessage(intent.getExtras()));
            default -> {}
        }
        return START_NOT_STICKY;
    }

    public void onMessageReceived(RemoteMessage message) {}

    public void onDeletedMessages() {}

    public void onMessageSent(String messageId) {}

    public void onSendError(String messageId, Exception failure) {}

    public void onNewToken(String token) {}
}
