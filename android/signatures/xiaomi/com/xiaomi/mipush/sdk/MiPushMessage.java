package com.xiaomi.mipush.sdk;

import java.io.Serializable;
import java.util.Map;

/** To compile against; an app brings the real one. */
public class MiPushMessage implements Serializable {
    private static final long serialVersionUID = 1L;

    public String getMessageId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    public int getNotifyId() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getExtra() {
        throw new UnsupportedOperationException();
    }
}
