package com.xiaomi.mipush.sdk;

/** To compile against; an app brings the real one. */
public class PushMessageHelper {
    public static final String KEY_MESSAGE = "key_message";
}
