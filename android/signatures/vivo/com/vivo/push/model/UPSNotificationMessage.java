package com.vivo.push.model;

import java.util.Map;

/** To compile against; an app brings the real one. */
public class UPSNotificationMessage {
    public static final int OPENURL = 2;
    public static final int CUSTOM = 3;

    public long getMsgId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getContent() {
        throw new UnsupportedOperationException();
    }

    public int getSkipType() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getParams() {
        throw new UnsupportedOperationException();
    }
}
