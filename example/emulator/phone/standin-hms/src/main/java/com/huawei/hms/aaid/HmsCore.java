package com.huawei.hms.aaid;

import android.content.Context;
import com.huawei.hms.common.ApiException;
import com.huawei.hms.push.MessageServices;
import com.huawei.hms.support.api.client.Status;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.json.JSONException;
import org.json.JSONObject;

/** The phone's HMS Core as the app's process sees it. */
final class HmsCore {
    private static final int CLIENT_API_INVALID = 907135003;
    private static final int EXECUTE_TIMEOUT = 907135004;
    private static final long TIMEOUT_S = 30;
    private static final int EMUI_THAT_RETURNS_TOKENS = 10;

    private static HmsCore instance;

    private final PushRegistration service;
    private final MessageServices app;

    private HmsCore(Context context) {
        this.app = new MessageServices(context);
        this.service = new PushRegistration(context, "hms", app::newToken);
    }

    static synchronized HmsCore of(Context context) {
        if (instance == null) {
            instance = new HmsCore(context);
        }
        return instance;
    }

    /** The token, or nothing if it comes to the app's service instead. Blocks. */
    String token(String appId) throws ApiException {
        if (Integer.getInteger("timpush.feature.emui", EMUI_THAT_RETURNS_TOKENS) < EMUI_THAT_RETURNS_TOKENS) {
            service.register(credentials(appId), this::tellService);
            return "";
        }
        CompletableFuture<Result> result = new CompletableFuture<>();
        service.register(credentials(appId), (code, desc, data) -> result.complete(new Result(code, desc, data)));
        return await(result).data().optString("token");
    }

    /** Blocks. */
    void deleteToken() throws ApiException {
        CompletableFuture<Result> result = new CompletableFuture<>();
        service.unregister((code, desc, data) -> result.complete(new Result(code, desc, data)));
        await(result);
    }

    private void tellService(int code, String desc, JSONObject data) throws JSONException {
        if (code == 0) {
            app.newToken(data.getString("token"));
        } else {
            app.tokenError(hmsCode(code));
        }
    }

    private static Result await(CompletableFuture<Result> pending) throws ApiException {
        try {
            Result result = pending.get(TIMEOUT_S, TimeUnit.SECONDS);
            if (result.code != 0) {
                throw new ApiException(new Status(hmsCode(result.code), result.desc));
            }
            return result;
        } catch (TimeoutException e) {
            throw new ApiException(new Status(EXECUTE_TIMEOUT, "execute timeout"));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int hmsCode(int code) {
        return code == CloudConnection.LOST ? CLIENT_API_INVALID : code;
    }

    private static JSONObject credentials(String appId) {
        try {
            return new JSONObject().put("appId", appId);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Result(int code, String desc, JSONObject data) {}
}
