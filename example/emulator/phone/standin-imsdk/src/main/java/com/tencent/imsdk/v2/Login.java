package com.tencent.imsdk.v2;

import org.json.JSONException;
import org.json.JSONObject;

/** Who is logged in, and with what. */
final class Login {
    volatile int sdkAppID;
    private String user;
    private String signature;
    private int status = V2TIMManager.V2TIM_STATUS_LOGOUT;

    synchronized void begin(String user, String signature) {
        this.user = user;
        this.signature = signature;
        status = V2TIMManager.V2TIM_STATUS_LOGINING;
    }

    /** The service answered the login with {@code code}. */
    synchronized void end(int code) {
        if (code == 0) {
            status = V2TIMManager.V2TIM_STATUS_LOGINED;
        } else {
            forget();
        }
    }

    synchronized void forget() {
        user = null;
        signature = null;
        status = V2TIMManager.V2TIM_STATUS_LOGOUT;
    }

    synchronized String user() {
        return status == V2TIMManager.V2TIM_STATUS_LOGINED ? user : null;
    }

    synchronized int status() {
        return status;
    }

    synchronized JSONObject request() {
        try {
            return new JSONObject().put("user", user).put("sig", signature).put("sdkAppID", sdkAppID);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }
}
