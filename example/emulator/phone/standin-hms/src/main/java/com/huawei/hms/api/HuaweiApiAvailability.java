package com.huawei.hms.api;

import android.content.Context;

/** Whether the phone has HMS Core. Resolutions, which show dialogues, are left out. */
public abstract class HuaweiApiAvailability {
    public static final String SERVICES_PACKAGE = "com.huawei.hwid";

    public static HuaweiApiAvailability getInstance() {
        return new InstalledServices();
    }

    public abstract int isHuaweiMobileServicesAvailable(Context context);

    public abstract int isHuaweiMobileServicesAvailable(Context context, int minimumVersion);

    public abstract boolean isUserResolvableError(int code);

    public abstract String getErrorString(int code);
}
