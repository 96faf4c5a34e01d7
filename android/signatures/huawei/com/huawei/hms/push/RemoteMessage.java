package com.huawei.hms.push;

/** To compile against; an app brings the real one. */
public final class RemoteMessage {
    public String getMessageId() {
        throw new UnsupportedOperationException();
    }

    public String getData() {
        throw new UnsupportedOperationException();
    }

    public Notification getNotification() {
        throw new UnsupportedOperationException();
    }

    public static class Notification {
        public String getTitle() {
            throw new UnsupportedOperationException();
        }

        public String getBody() {
            throw new UnsupportedOperationException();
        }
    }
}
