package com.huawei.agconnect.config;

import android.content.Context;

/** To compile against; an app brings the real one. */
public abstract class AGConnectServicesConfig {
    public static AGConnectServicesConfig fromContext(Context context) {
        throw new UnsupportedOperationException();
    }

    public abstract String getString(String path);
}
