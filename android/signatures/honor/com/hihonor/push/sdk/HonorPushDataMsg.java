package com.hihonor.push.sdk;

/** To compile against; an app brings the real one. */
public class HonorPushDataMsg {
    public long getMsgId() {
        throw new UnsupportedOperationException();
    }

    public String getData() {
        throw new UnsupportedOperationException();
    }
}
