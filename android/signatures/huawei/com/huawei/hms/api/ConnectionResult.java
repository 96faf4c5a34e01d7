package com.huawei.hms.api;

/** To compile against; an app brings the real one. */
public class ConnectionResult {
    public static final int SUCCESS = 0;
}
