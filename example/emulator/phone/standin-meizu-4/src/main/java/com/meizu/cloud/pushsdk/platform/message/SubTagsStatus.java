package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

/** Of calls that the emulated service does not have. */
public class SubTagsStatus extends BasicPushStatus {
    @Override
    public void parseValueData(JSONObject value) {}
}
