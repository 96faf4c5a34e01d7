package com.xiaomi.mipush.sdk;

import java.io.Serializable;
import java.util.List;

/** To compile against; an app brings the real one. */
public class MiPushCommandMessage implements Serializable {
    private static final long serialVersionUID = 1L;

    public long getResultCode() {
        throw new UnsupportedOperationException();
    }

    public String getReason() {
        throw new UnsupportedOperationException();
    }

    public List<String> getCommandArguments() {
        throw new UnsupportedOperationException();
    }
}
