package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

public class UnRegisterStatus extends BasicPushStatus {
    public UnRegisterStatus() {}

    public UnRegisterStatus(String json) {
        super(json);
    }

    public boolean isUnRegisterSuccess() {
        return SUCCESS_CODE.equals(code);
    }

    @Override
    public void parseValueData(JSONObject value) {}
}
