package com.meizu.cloud.pushsdk;

import android.app.NotificationManager;
import android.content.Context;
import com.timpush.emulator.flyme.FlymeRegistration;

/** What an app calls of PushSDK. Aliases, tags and switches are left out: the emulated service has none. */
public class PushManager {
    public static final String TAG = "4.2.7";

    public static String getPushId(Context context) {
        return FlymeRegistration.of(context).pushId();
    }

    public static String getSdkVersion() {
        return TAG;
    }

    public static void register(Context context, String appId, String appKey) {
        FlymeRegistration.of(context).register(appId, appKey);
    }

    public static void unRegister(Context context, String appId, String appKey) {
        FlymeRegistration.of(context).unregister(appId, appKey);
    }

    public static void clearNotification(Context context) {
        context.getSystemService(NotificationManager.class).cancelAll();
    }

    public static void clearNotification(Context context, int... ids) {
        for (int id : ids) {
            context.getSystemService(NotificationManager.class).cancel(id);
        }
    }
}
