package com.huawei.hms.push;

import android.content.Context;
import android.content.Intent;
import com.timpush.emulator.cloud.HostApp;

/** The app's services for HMS Push, told what HMS Core tells them. */
public final class MessageServices {
    static final String TYPE = "message_type";
    static final String NEW_TOKEN = "new_token";
    static final String TOKEN = "device_token";
    static final String TOKEN_ERROR = "token_error";
    static final String ERROR = "error";
    static final String MESSAGE = "received_message";

    private static final String ACTION = "com.huawei.push.action.MESSAGING_EVENT";

    private final HostApp app;

    public MessageServices(Context context) {
        app = new HostApp(context);
    }

    public void newToken(String token) {
        app.startServices(intent(NEW_TOKEN).putExtra(TOKEN, token));
    }

    public void tokenError(int code) {
        app.startServices(intent(TOKEN_ERROR).putExtra(ERROR, code));
    }

    private static Intent intent(String type) {
        return new Intent(ACTION).putExtra(TYPE, type);
    }
}
