package com.meizu.cloud.pushsdk;

import android.content.Context;

/** To compile against; an app brings the real one. */
public class PushManager {
    /** Since 5.x. */
    public static boolean isBrandMeizu() {
        throw new UnsupportedOperationException();
    }

    public static void register(Context context, String appId, String appKey) {
        throw new UnsupportedOperationException();
    }

    public static void unRegister(Context context, String appId, String appKey) {
        throw new UnsupportedOperationException();
    }

    public static void clearNotification(Context context) {
        throw new UnsupportedOperationException();
    }

    public static void clearNotification(Context context, int... notifyIds) {
        throw new UnsupportedOperationException();
    }
}
