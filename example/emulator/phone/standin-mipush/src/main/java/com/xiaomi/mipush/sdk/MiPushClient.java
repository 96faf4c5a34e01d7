package com.xiaomi.mipush.sdk;

import android.app.Notification;
import android.app.NotificationManager;
import android.content.Context;
import android.os.Build;
import android.service.notification.StatusBarNotification;
import java.util.Objects;

/**
 * What an app calls of MiPush. Aliases, topics and accounts are left out: the emulated service has none.
 *
 * <p>Needs no annotations and no checks beyond those of the real one: a wrong app ID is refused by the service.
 */
public abstract class MiPushClient {
    public static final String COMMAND_REGISTER = "register";
    public static final String COMMAND_UNREGISTER = "unregister";
    public static final String COMMAND_SET_ALIAS = "set-alias";
    public static final String COMMAND_UNSET_ALIAS = "unset-alias";
    public static final String COMMAND_SET_ACCOUNT = "set-account";
    public static final String COMMAND_UNSET_ACCOUNT = "unset-account";
    public static final String COMMAND_SUBSCRIBE_TOPIC = "subscribe-topic";
    public static final String COMMAND_UNSUBSCRIBE_TOPIC = "unsubscibe-topic";
    public static final String COMMAND_SET_ACCEPT_TIME = "accept-time";
    public static final String PREF_EXTRA = "mipush_extra";

    /** Results of the calls that answer by callback instead of by receiver. */
    public interface ICallbackResult<R> {
        void onResult(R result);
    }

    public interface UPSRegisterCallBack extends ICallbackResult<TokenResult> {}

    public interface UPSUnRegisterCallBack extends ICallbackResult<TokenResult> {}

    public static class TokenResult {
        private String token;
        private long resultCode;

        protected void setToken(String token) {
            this.token = token;
        }

        public String getToken() {
            return token;
        }

        protected void setResultCode(long resultCode) {
            this.resultCode = resultCode;
        }

        public long getResultCode() {
            return resultCode;
        }
    }

    public static boolean shouldUseMIUIPush(Context context) {
        return "Xiaomi".equalsIgnoreCase(Build.MANUFACTURER);
    }

    public static void registerPush(Context context, String appId, String appKey) {
        requireText(appId, "appID");
        requireText(appKey, "appToken");
        Registration.of(context).register(appId, appKey);
    }

    public static void registerPush(Context context, String appId, String appKey, String packageName) {
        registerPush(context, appId, appKey);
    }

    public static void registerPush(Context context, String appId, String appKey, PushConfiguration configuration) {
        registerPush(context, appId, appKey);
    }

    public static void unregisterPush(Context context) {
        Registration.of(context).unregister();
    }

    public static void registerToken(
            Context context, String appId, String appKey, String appSecret, UPSRegisterCallBack callback) {
        Registration.of(context).onNextRegistration(message -> callback.onResult(tokenResult(context, message)));
        registerPush(context, appId, appKey);
    }

    public static void unRegisterToken(Context context, UPSUnRegisterCallBack callback) {
        unregisterPush(context);
        callback.onResult(new TokenResult());
    }

    /** The registration ID of earlier, or null. */
    public static String getRegId(Context context) {
        return Registration.of(context).regId();
    }

    public static String getAppRegion(Context context) {
        return "China";
    }

    public static void clearNotification(Context context, int notifyId) {
        notifications(context).cancel(notifyId);
    }

    public static void clearNotification(Context context, String title, String description) {
        for (StatusBarNotification shown : notifications(context).getActiveNotifications()) {
            if (hasTexts(shown.getNotification(), title, description)) {
                notifications(context).cancel(shown.getTag(), shown.getId());
            }
        }
    }

    public static void clearNotification(Context context) {
        notifications(context).cancelAll();
    }

    private static boolean hasTexts(Notification notification, String title, String description) {
        return Objects.equals(title, text(notification, Notification.EXTRA_TITLE))
                && Objects.equals(description, text(notification, Notification.EXTRA_TEXT));
    }

    private static String text(Notification notification, String key) {
        CharSequence text = notification.extras.getCharSequence(key);
        return text == null ? null : text.toString();
    }

    private static NotificationManager notifications(Context context) {
        return (NotificationManager) context.getSystemService(Context.NOTIFICATION_SERVICE);
    }

    private static TokenResult tokenResult(Context context, MiPushCommandMessage message) {
        TokenResult result = new TokenResult();
        result.setToken(getRegId(context));
        result.setResultCode(message.getResultCode());
        return result;
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("param " + name + " is not nullable");
        }
    }
}
