package com.meizu.cloud.pushsdk.handler;

/** To compile against; an app brings the real one. */
public class MzPushMessage {
    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getContent() {
        throw new UnsupportedOperationException();
    }

    public int getNotifyId() {
        throw new UnsupportedOperationException();
    }

    public String getSelfDefineContentString() {
        throw new UnsupportedOperationException();
    }
}
