package com.vivo.push;

import android.content.Context;

/** What an app calls of 2.9.0.0. */
public class PushClient extends Client {
    public static final String DEFAULT_REQUEST_ID = "1";

    private static PushClient instance;

    private PushClient(Context context) {
        super(context, "com.vivo.push.sdk.LinkProxyClientActivity");
    }

    public static synchronized PushClient getInstance(Context context) {
        if (instance == null) {
            instance = new PushClient(context.getApplicationContext());
        }
        return instance;
    }

    public void initialize() {
        begin();
    }

    /** The registration ID, or null before there is one. */
    public String getRegId() {
        return regId();
    }

    public String getVersion() {
        return "2.9.0.0";
    }
}
