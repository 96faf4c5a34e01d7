package com.heytap.msp.push;

import android.content.Context;
import com.heytap.msp.push.callback.ICallBackResultService;

/** To compile against; an app brings the real one. */
public class HeytapPushManager {
    public static void init(Context context, boolean needLog) {
        throw new UnsupportedOperationException();
    }

    /** Since 3.0.0. */
    public static boolean isSupportPush(Context context) {
        throw new UnsupportedOperationException();
    }

    /** Before 3.0.0. */
    public static boolean isSupportPush() {
        throw new UnsupportedOperationException();
    }

    public static void register(Context context, String appKey, String appSecret, ICallBackResultService callback) {
        throw new UnsupportedOperationException();
    }

    public static void unRegister() {
        throw new UnsupportedOperationException();
    }

    public static void clearNotifications() {
        throw new UnsupportedOperationException();
    }

    public static void requestNotificationPermission() {
        throw new UnsupportedOperationException();
    }
}
