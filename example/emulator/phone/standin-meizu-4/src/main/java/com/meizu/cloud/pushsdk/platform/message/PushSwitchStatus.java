package com.meizu.cloud.pushsdk.platform.message;

import org.json.JSONObject;

/** Of calls that the emulated service does not have. */
public class PushSwitchStatus extends BasicPushStatus {
    @Override
    public void parseValueData(JSONObject value) {}
}
