package com.xiaomi.mipush.sdk;

/** To compile against; an app brings the real one. */
public class ErrorCode {
    public static final int SUCCESS = 0;
}
