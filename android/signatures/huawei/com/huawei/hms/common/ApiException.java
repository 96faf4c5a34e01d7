package com.huawei.hms.common;

/** To compile against; an app brings the real one. */
public class ApiException extends Exception {
    private static final long serialVersionUID = 1L;

    public int getStatusCode() {
        throw new UnsupportedOperationException();
    }

    public String getStatusMessage() {
        throw new UnsupportedOperationException();
    }
}
