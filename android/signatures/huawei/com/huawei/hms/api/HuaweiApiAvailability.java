package com.huawei.hms.api;

import android.content.Context;

/** To compile against; an app brings the real one. */
public abstract class HuaweiApiAvailability {
    public static HuaweiApiAvailability getInstance() {
        throw new UnsupportedOperationException();
    }

    public abstract int isHuaweiMobileServicesAvailable(Context context, int minimumVersion);
}
