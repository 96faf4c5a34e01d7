package com.hihonor.push.sdk.bean;

/** To compile against; an app brings the real one. */
public class DataMessage {
    public long getMsgId() {
        throw new UnsupportedOperationException();
    }

    public String getContent() {
        throw new UnsupportedOperationException();
    }
}
