package com.hihonor.push.sdk;

import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.os.Handler;
import android.os.Looper;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.HostApp;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/** What an app calls of Honor Push. Its notification centre and message box are left out: the emulated phone has none. */
public class HonorPushClient {
    private static final int ERROR_NOT_SUPPORT_PUSH = 8001000;
    private static final int ERROR_NO_APPID = 8001002;
    private static final int ERROR_NOT_INITIALIZED = 8001005;
    private static final int ERROR_NETWORK_NONE = 8003006;

    private static final HonorPushClient INSTANCE = new HonorPushClient();

    private final Handler main = new Handler(Looper.getMainLooper());
    private HostApp app;
    private PushRegistration service;

    public static HonorPushClient getInstance() {
        return INSTANCE;
    }

    public boolean checkSupportHonorPush(Context context) {
        return "HONOR".equalsIgnoreCase(Build.MANUFACTURER) && !"false".equals(System.getProperty("timpush.feature.push"));
    }

    public synchronized void init(Context context, boolean autoInit) {
        if (service == null) {
            app = new HostApp(context);
            service = new PushRegistration(context, "hihonor", this::tellService);
        }
        if (autoInit) {
            register(this::tellService, (code, words) -> {});
        }
    }

    public void getPushToken(HonorPushCallback<String> callback) {
        register(
                token -> main.post(() -> callback.onSuccess(token)),
                (code, words) -> main.post(() -> callback.onFailure(code, words)));
    }

    public void deletePushToken(HonorPushCallback<Void> callback) {
        if (service == null) {
            main.post(() -> callback.onFailure(ERROR_NOT_INITIALIZED, "not initialized"));
            return;
        }
        service.unregister((code, words, data) -> main.post(() -> {
            if (code == 0) {
                callback.onSuccess(null);
            } else {
                callback.onFailure(ownCode(code), words);
            }
        }));
    }

    private interface Failure {
        void tell(int code, String words);
    }

    private void register(Consumer<String> onToken, Failure onFailure) {
        if (service == null) {
            onFailure.tell(ERROR_NOT_INITIALIZED, "not initialized");
        } else if (!checkSupportHonorPush(null)) {
            onFailure.tell(ERROR_NOT_SUPPORT_PUSH, "the device does not support push");
        } else if (app.metaData("com.hihonor.push.app_id") == null) {
            onFailure.tell(ERROR_NO_APPID, "no app ID in the manifest");
        } else {
            service.register(credentials(), (code, words, data) -> {
                if (code == 0) {
                    onToken.accept(data.getString("token"));
                } else {
                    onFailure.tell(ownCode(code), words);
                }
            });
        }
    }

    private JSONObject credentials() {
        try {
            return new JSONObject().put("appId", app.metaData("com.hihonor.push.app_id"));
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tellService(String token) {
        app.startServices(new Intent("com.hihonor.push.action.MESSAGING_EVENT").putExtra("token", token));
    }

    private static int ownCode(int code) {
        return code == CloudConnection.LOST ? ERROR_NETWORK_NONE : code;
    }
}
