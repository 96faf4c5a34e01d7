package com.meizu.cloud.pushsdk.platform.message;

import java.io.Serializable;
import org.json.JSONException;
import org.json.JSONObject;

public abstract class BasicPushStatus implements Serializable {
    public static final String TAG = "BasicPushStatus";
    public static final String SUCCESS_CODE = "200";

    public String code;
    public String message;

    public BasicPushStatus() {}

    public BasicPushStatus(String json) {
        try {
            parseValueData(parse(json));
        } catch (JSONException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String getCode() {
        return code;
    }

    public String getMessage() {
        return message;
    }

    public abstract void parseValueData(JSONObject value) throws JSONException;

    protected JSONObject parse(String json) throws JSONException {
        JSONObject value = new JSONObject(json);
        code = value.getString("code");
        message = value.optString("message");
        return value;
    }
}
