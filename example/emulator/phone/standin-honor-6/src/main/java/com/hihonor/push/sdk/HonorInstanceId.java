package com.hihonor.push.sdk;

import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.os.Looper;
import com.hihonor.push.sdk.common.data.ApiException;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.HostApp;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/** The calls of Honor Push 6.x that block. Those that answer by task are left out. */
public class HonorInstanceId {
    private static final int ERROR_NOT_SUPPORT_PUSH = 8001000;
    private static final int ERROR_MAIN_THREAD = 8001001;
    private static final int ERROR_NO_APPID = 8001002;
    private static final int ERROR_SERVICE_TIME_OUT = 8002003;
    private static final int ERROR_UNKNOWN = 8003002;
    private static final int ERROR_NETWORK_NONE = 8003006;
    private static final int PATIENCE_S = 30;

    private static HonorInstanceId instance;

    private final HostApp app;
    private final PushRegistration service;

    public HonorInstanceId(Context context) {
        app = new HostApp(context);
        service = new PushRegistration(context, "hihonor", this::tellService);
    }

    public static synchronized HonorInstanceId getInstance(Context context) {
        if (instance == null) {
            instance = new HonorInstanceId(context);
        }
        return instance;
    }

    public String getPushToken() throws ApiException {
        JSONObject credentials = credentials();
        return await(answer -> service.register(credentials, answer)).optString("token");
    }

    public void deletePushToken() throws ApiException {
        await(service::unregister);
    }

    private JSONObject credentials() throws ApiException {
        if (!"HONOR".equalsIgnoreCase(Build.MANUFACTURER) || "false".equals(System.getProperty("timpush.feature.push"))) {
            throw new ApiException(ERROR_NOT_SUPPORT_PUSH, "the device does not support push");
        }
        String appId = app.metaData("com.hihonor.push.app_id");
        if (appId == null) {
            throw new ApiException(ERROR_NO_APPID, "no app ID in the manifest");
        }
        try {
            return new JSONObject().put("appId", appId);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JSONObject await(Consumer<CloudConnection.Answer> call) throws ApiException {
        if (Looper.myLooper() == Looper.getMainLooper()) {
            throw new ApiException(ERROR_MAIN_THREAD, "called on the main thread");
        }
        CompletableFuture<JSONObject> done = new CompletableFuture<>();
        call.accept((code, words, data) -> {
            if (code == 0) {
                done.complete(data);
            } else {
                done.completeExceptionally(new ApiException(ownCode(code), words));
            }
        });
        try {
            return done.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ApiException(ERROR_SERVICE_TIME_OUT, "the service does not answer");
        } catch (ExecutionException e) {
            throw (ApiException) e.getCause();
        } catch (InterruptedException e) {
            throw new ApiException(ERROR_UNKNOWN, "interrupted");
        }
    }

    private void tellService(String token) {
        app.startServices(new Intent("com.hihonor.push.action.MESSAGING_EVENT").putExtra("token", token));
    }

    private static int ownCode(int code) {
        return code == CloudConnection.LOST ? ERROR_NETWORK_NONE : code;
    }
}
