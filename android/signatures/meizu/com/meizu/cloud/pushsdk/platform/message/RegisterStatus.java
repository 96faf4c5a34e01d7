package com.meizu.cloud.pushsdk.platform.message;

/** To compile against; an app brings the real one. Its superclass, which differs by version, has code and message. */
public class RegisterStatus {
    public String getCode() {
        throw new UnsupportedOperationException();
    }

    public String getMessage() {
        throw new UnsupportedOperationException();
    }

    public String getPushId() {
        throw new UnsupportedOperationException();
    }
}
