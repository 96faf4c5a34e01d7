package com.heytap.msp.push;

import android.content.Context;
import com.heytap.msp.push.callback.ICallBackResultService;
import com.timpush.emulator.heytap.Mcs;
import org.json.JSONObject;

/** What an app calls of OPPO's push. Push times and notification types are left out: the emulated service has none. */
public class HeytapPushManager {
    private static ICallBackResultService callback;

    public static void init(Context context, boolean needLog) {
        Mcs.init(context);
    }

    /** No before {@link #init}. */
    public static boolean isSupportPush(Context context) {
        return Mcs.isSupportPush();
    }

    public static void register(Context context, String appKey, String appSecret, ICallBackResultService callback) {
        register(context, appKey, appSecret, null, callback);
    }

    public static void register(
            Context context, String appKey, String appSecret, JSONObject extra, ICallBackResultService callback) {
        setPushCallback(callback);
        Mcs.running().register(appKey, appSecret, new Answers(context.getPackageName()));
    }

    public static void unRegister() {
        unRegister(null);
    }

    public static void unRegister(JSONObject extra) {
        Mcs.running().unRegister();
    }

    public static String getRegisterID() {
        return Mcs.running().registerId();
    }

    public static ICallBackResultService getPushCallback() {
        return callback;
    }

    public static void setPushCallback(ICallBackResultService callback) {
        HeytapPushManager.callback = callback;
    }

    public static void clearNotifications() {
        Mcs.running().clearNotifications();
    }

    public static void requestNotificationPermission() {
        Mcs.running().requestNotificationPermission();
    }

    public static int getSDKVersionCode() {
        return 3503;
    }

    public static String getSDKVersionName() {
        return "3.5.3";
    }

    private record Answers(String packageName) implements Mcs.Answers {
        /** Empty in an app that is no mini program. */
        private static final String MINI_PROGRAM = "";

        @Override
        public void onRegister(int code, String content) {
            callback.onRegister(code, content, packageName, MINI_PROGRAM);
        }

        @Override
        public void onUnRegister(int code) {
            callback.onUnRegister(code, packageName, MINI_PROGRAM);
        }

        @Override
        public void onError(int code, String message) {
            callback.onError(code, message, packageName, MINI_PROGRAM);
        }
    }
}
