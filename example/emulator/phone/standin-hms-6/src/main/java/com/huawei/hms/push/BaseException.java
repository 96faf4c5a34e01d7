package com.huawei.hms.push;

public class BaseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int errorCode;

    public BaseException(int errorCode) {
        super("failed with " + errorCode);
        this.errorCode = errorCode;
    }

    public int getErrorCode() {
        return errorCode;
    }
}
