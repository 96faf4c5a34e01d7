package com.vivo.push.model;

import android.content.Intent;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONException;
import org.json.JSONObject;

/** What every version of the SDK has of it; the target, whose getter has two spellings, is left out. */
public class UPSNotificationMessage {
    public static final int UNKNOWN = 0;
    public static final int OPENAPP = 1;
    public static final int OPENURL = 2;
    public static final int CUSTOM = 3;
    public static final int OPENACTIVITY = 4;

    private long msgId;
    private String title = "";
    private String content = "";
    private int skipType = UNKNOWN;
    private String skipContent = "";
    private final Map<String, String> params = new HashMap<>();

    /** Takes the fields from a broadcast of the emulated system; `params` is JSON there. */
    public void read(Intent intent) {
        msgId = intent.getLongExtra("msgId", 0);
        title = intent.getStringExtra("title");
        content = intent.getStringExtra("content");
        skipType = intent.getIntExtra("skipType", UNKNOWN);
        skipContent = intent.getStringExtra("skipContent");
        readParams(intent.getStringExtra("params"));
    }

    private void readParams(String json) {
        try {
            JSONObject object = new JSONObject(json);
            object.keys().forEachRemaining(key -> params.put(key, object.optString(key)));
        } catch (JSONException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public long getMsgId() {
        return msgId;
    }

    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public int getSkipType() {
        return skipType;
    }

    public String getSkipContent() {
        return skipContent;
    }

    public Map<String, String> getParams() {
        return params;
    }
}
