package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

public abstract class BasicStatus {
    public static final String TAG = "BasicStatus";
    public static final String SUCCESS_CODE = "200";

    public String appId;
    public String code;
    public String message;

    public BasicStatus() {}

    protected BasicStatus(JSONObject value) {
        code = value.optString("code");
        message = value.optString("message");
    }

    public String getAppId() {
        return appId;
    }

    public String getCode() {
        return code;
    }

    public String getMessage() {
        return message;
    }
}
