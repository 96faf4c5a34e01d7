package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

public class RegisterStatus extends BasicStatus {
    private String pushId;

    public RegisterStatus() {}

    public RegisterStatus(JSONObject value) {
        super(value);
        pushId = value.optString("pushId", null);
    }

    public String getPushId() {
        return pushId;
    }
}
