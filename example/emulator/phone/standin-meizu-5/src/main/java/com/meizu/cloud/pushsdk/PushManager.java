package com.meizu.cloud.pushsdk;

import android.app.NotificationManager;
import android.content.Context;
import com.meizu.cloud.pushsdk.utils.MzSystemUtils;
import com.timpush.emulator.flyme.FlymeRegistration;

/**
 * What an app calls of PushSDK. Aliases, tags and switches are left out: the emulated service has none.
 *
 * <p>On a phone that is not Meizu's nothing happens.
 */
public class PushManager {
    public static final String TAG = "5.0.2";

    public static boolean isBrandMeizu() {
        return MzSystemUtils.isBrandMeizu();
    }

    public static String getPushId(Context context) {
        return FlymeRegistration.of(context).pushId();
    }

    public static String getSdkVersion() {
        return TAG;
    }

    public static void register(Context context, String appId, String appKey) {
        if (isBrandMeizu()) {
            FlymeRegistration.of(context).register(appId, appKey);
        }
    }

    public static void unRegister(Context context, String appId, String appKey) {
        if (isBrandMeizu()) {
            FlymeRegistration.of(context).unregister(appId, appKey);
        }
    }

    public static void clearNotification(Context context) {
        if (isBrandMeizu()) {
            context.getSystemService(NotificationManager.class).cancelAll();
        }
    }

    public static void clearNotification(Context context, int... ids) {
        if (isBrandMeizu()) {
            for (int id : ids) {
                context.getSystemService(NotificationManager.class).cancel(id);
            }
        }
    }
}
