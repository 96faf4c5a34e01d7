package com.vivo.push.util;

/** To compile against; an app brings the real one. */
public class VivoPushException extends Exception {
    private static final long serialVersionUID = 1L;

    public int getCode() {
        throw new UnsupportedOperationException();
    }
}
