package com.huawei.hms.push;

import java.io.Serializable;

/** To compile against; an app brings the real one. */
public final class RemoteMessage {
    private RemoteMessage() {}

    public String getData() {
        throw new UnsupportedOperationException();
    }

    public String getMessageId() {
        throw new UnsupportedOperationException();
    }

    public Notification getNotification() {
        throw new UnsupportedOperationException();
    }

    /** To compile against; an app brings the real one. */
    public static class Notification implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
