package com.timpush.emulator.heytap;

import android.app.NotificationManager;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.content.pm.ResolveInfo;
import android.os.Build;
import android.util.Log;
import com.heytap.msp.push.mode.ErrorCode;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.List;
import java.util.Set;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * What all versions of the SDK have in common: it hands requests to OPPO's service on the phone (MCS), which answers
 * through a service of the app's manifest.
 */
public final class Mcs {
    /** Hears the answers; the version's own callback has them in its own shape. */
    public interface Answers {
        /** {@code content} is the registration ID if the code is 0, and otherwise says what is wrong. */
        void onRegister(int code, String content);

        void onUnRegister(int code);

        /** A request did not reach the service. */
        void onError(int code, String message);
    }

    private static final String TAG = "HeyTap";
    private static final Set<String> MAKERS = Set.of("oppo", "realme", "oneplus");
    private static final String ASK_USER = "com.heytap.mcs.action.REQUEST_NOTIFICATION_PERMISSION";
    private static final String COMMAND = "command";
    private static final String REGISTER = "register";
    private static final String CODE = "code";
    private static final String CONTENT = "content";

    private static Mcs instance;

    private final Context context;
    private final PushRegistration service;
    private volatile Answers answers;

    private Mcs(Context context) {
        this.context = context.getApplicationContext();
        this.service =
                new PushRegistration(this.context, "heytap", token -> answer(REGISTER, ErrorCode.SUCCESS, token));
    }

    public static synchronized void init(Context context) {
        if (instance == null) {
            instance = new Mcs(context);
        }
    }

    /** The SDK once {@link #init} was called; before it there is none to call. */
    public static synchronized Mcs running() {
        if (instance == null) {
            throw new NullPointerException("HeytapPushManager.init was not called");
        }
        return instance;
    }

    /** Whether the phone has MCS; no before {@link #init}. The feature {@code push} is that of the phone's model. */
    public static synchronized boolean isSupportPush() {
        boolean sold = !"false".equals(System.getProperty("timpush.feature.push"));
        return instance != null && sold && (isMaker(Build.BRAND) || isMaker(Build.MANUFACTURER));
    }

    private static boolean isMaker(String name) {
        return MAKERS.contains(name.toLowerCase());
    }

    /** The registration ID of earlier, or null. */
    public String registerId() {
        return service.token();
    }

    public void register(String appKey, String appSecret, Answers listener) {
        answers = listener;
        if (!isSupportPush()) {
            listener.onRegister(ErrorCode.ERROR, null);
            return;
        }
        service.register(
                credentials(appKey, appSecret),
                (code, desc, data) -> answer(REGISTER, code, data.optString("token", desc)));
    }

    public void unRegister() {
        service.unregister((code, desc, data) -> answer("unregister", code, desc));
    }

    public void clearNotifications() {
        ((NotificationManager) context.getSystemService(Context.NOTIFICATION_SERVICE)).cancelAll();
    }

    /** MCS asks the user with a dialog of its own. */
    public void requestNotificationPermission() {
        context.sendBroadcast(new Intent(ASK_USER).putExtra("package", context.getPackageName()));
    }

    /** What MCS sends to the SDK's services. */
    public static void take(Intent intent) {
        Answers listener = running().answers;
        if (listener == null) {
            return;
        }
        int code = intent.getIntExtra(CODE, ErrorCode.ERROR);
        if (REGISTER.equals(intent.getStringExtra(COMMAND))) {
            listener.onRegister(code, intent.getStringExtra(CONTENT));
        } else {
            listener.onUnRegister(code);
        }
    }

    /** MCS does not reach an app that lacks the service or the permission for it. */
    private void answer(String command, int code, String content) {
        if (code == CloudConnection.LOST) {
            lose(content);
            return;
        }
        Door door = Build.VERSION.SDK_INT < Build.VERSION_CODES.Q ? Door.COLOROS : Door.HEYTAP;
        Intent intent = new Intent(door.action)
                .setPackage(context.getPackageName())
                .putExtra(COMMAND, command)
                .putExtra(CODE, code)
                .putExtra(CONTENT, content);
        ResolveInfo found = context.getPackageManager().resolveService(intent, 0);
        if (found == null || !permissions().contains(door.permission)) {
            Log.w(TAG, "no answer to the app: it lacks a service for " + door.action + " or " + door.permission);
            return;
        }
        create(found.serviceInfo.name).onStartCommand(intent, 0, 1);
    }

    private void lose(String message) {
        Answers listener = answers;
        if (listener != null) {
            listener.onError(ErrorCode.SERVICE_CURRENTLY_UNAVAILABLE, message);
        }
    }

    private List<String> permissions() {
        try {
            PackageManager packages = context.getPackageManager();
            String[] asked = packages.getPackageInfo(context.getPackageName(), PackageManager.GET_PERMISSIONS)
                    .requestedPermissions;
            return asked == null ? List.of() : List.of(asked);
        } catch (PackageManager.NameNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Service create(String name) {
        try {
            return (Service) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is no service", e);
        }
    }

    private static JSONObject credentials(String appKey, String appSecret) {
        try {
            return new JSONObject().put("appKey", appKey).put("appSecret", appSecret);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How MCS reaches an app: by {@link #COLOROS} before Android 10, by {@link #HEYTAP} since. */
    private enum Door {
        COLOROS("com.coloros.mcs.action.RECEIVE_MCS_MESSAGE", "com.coloros.mcs.permission.RECIEVE_MCS_MESSAGE"),
        HEYTAP("com.heytap.mcs.action.RECEIVE_MCS_MESSAGE", "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE");

        private final String action;
        private final String permission;

        Door(String action, String permission) {
            this.action = action;
            this.permission = permission;
        }
    }
}
