package com.huawei.hms.push;

/** To compile against; an app brings the real one. Absent from the older SDK. */
public class BaseException extends Exception {
    private static final long serialVersionUID = 1L;

    public int getErrorCode() {
        throw new UnsupportedOperationException();
    }
}
