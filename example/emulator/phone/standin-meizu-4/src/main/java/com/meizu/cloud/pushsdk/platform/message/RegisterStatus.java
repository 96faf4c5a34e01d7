package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

public class RegisterStatus extends BasicPushStatus {
    private String pushId;

    public RegisterStatus() {}

    public RegisterStatus(String json) {
        super(json);
    }

    public String getPushId() {
        return pushId;
    }

    @Override
    public void parseValueData(JSONObject value) {
        pushId = value.optString("pushId", null);
    }
}
