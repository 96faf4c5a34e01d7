package com.xiaomi.mipush.sdk;

import android.content.Context;

/** To compile against; an app brings the real one. */
public abstract class MiPushClient {
    public static void registerPush(Context context, String appId, String appKey) {
        throw new UnsupportedOperationException();
    }

    public static void clearNotification(Context context) {
        throw new UnsupportedOperationException();
    }

    public static void clearNotification(Context context, int notifyId) {
        throw new UnsupportedOperationException();
    }

    public static void unregisterPush(Context context) {
        throw new UnsupportedOperationException();
    }
}
