package com.xiaomi.mipush.sdk;

import android.content.Context;

public class PushMessageHelper {
    public static final String MESSAGE_TYPE = "message_type";
    public static final int MESSAGE_RAW = 1;
    public static final int MESSAGE_SENDMESSAGE = 2;
    public static final int MESSAGE_COMMAND = 3;
    public static final int MESSAGE_QUIT = 4;
    public static final int MESSAGE_ERROR = 5;
    public static final String ERROR_MESSAGE = "error_message";
    public static final String ERROR_TYPE = "error_type";
    public static final String ERROR_TYPE_NEED_PERMISSION = "error_lack_of_permission";
    public static final String KEY_MESSAGE = "key_message";
    public static final String KEY_COMMAND = "key_command";
    public static final int PUSH_MODE_CALLBACK = 1;
    public static final int PUSH_MODE_BROADCAST = 2;

    /** Apps with a {@link PushMessageReceiver} are in broadcast mode, and only those run here. */
    public static int getPushMode(Context context) {
        return PUSH_MODE_BROADCAST;
    }

    public static boolean isUseCallbackPushMode(Context context) {
        return getPushMode(context) == PUSH_MODE_CALLBACK;
    }
}
