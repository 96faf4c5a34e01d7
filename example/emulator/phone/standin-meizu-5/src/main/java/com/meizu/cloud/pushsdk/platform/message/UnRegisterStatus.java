package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

public class UnRegisterStatus extends BasicStatus {
    public UnRegisterStatus() {}

    public UnRegisterStatus(JSONObject value) {
        super(value);
    }

    public boolean isUnRegisterSuccess() {
        return SUCCESS_CODE.equals(code);
    }
}
