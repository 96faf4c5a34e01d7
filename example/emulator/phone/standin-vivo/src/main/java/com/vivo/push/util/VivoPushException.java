package com.vivo.push.util;

public class VivoPushException extends Exception {
    public static final int REASON_CODE_ACCESS = 10000;

    private final int code;

    public VivoPushException(String message) {
        this(REASON_CODE_ACCESS, message);
    }

    public VivoPushException(int code, String message) {
        super(message);
        this.code = code;
    }

    public int getCode() {
        return code;
    }
}
