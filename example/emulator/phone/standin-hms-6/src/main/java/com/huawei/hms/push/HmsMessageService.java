package com.huawei.hms.push;

import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;

public class HmsMessageService extends Service {
    public static final String SUBJECT_ID = "subject_id";
    public static final String PROXY_TYPE = "proxy_type";

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        handleIntentMessage(intent);
        return START_NOT_STICKY;
    }

    /** What is about the app's own token comes in both forms. */
    public void handleIntentMessage(Intent intent) {
        switch (intent.getStringExtra(MessageServices.TYPE)) {
            case MessageServices.NEW_TOKEN -> newToken(intent.getStringExtra(MessageServices.TOKEN));
            case MessageServices.TOKEN_ERROR -> tokenError(new BaseException(intent.getIntExtra(MessageServices.ERROR, 0)));
            case MessageServices.MESSAGE -> onMessageReceived(new RemoteMessage(intent.getExtras()));
            default -> {}
        }
    }

    private void newToken(String token) {
        onNewToken(token, new Bundle());
        onNewToken(token);
    }

    private void tokenError(BaseException failure) {
        onTokenError(failure, new Bundle());
        onTokenError(failure);
    }

    public void onMessageReceived(RemoteMessage message) {}

    public void onDeletedMessages() {}

    public void onMessageSent(String messageId) {}

    public void onMessageDelivered(String messageId, Exception failure) {}

    public void onSendError(String messageId, Exception failure) {}

    public void onNewToken(String token) {}

    public void onNewToken(String token, Bundle bundle) {}

    public void onTokenError(Exception failure) {}

    public void onTokenError(Exception failure, Bundle bundle) {}
}
