package com.huawei.hms.api;

import android.content.Context;

/** The HMS Core of this phone: the feature {@code hms} is its version code, and absent where there is none. */
final class InstalledServices extends HuaweiApiAvailability {
    private static final int OLDEST_FOR_THIS_SDK = 30_000_000;

    @Override
    public int isHuaweiMobileServicesAvailable(Context context) {
        return isHuaweiMobileServicesAvailable(context, OLDEST_FOR_THIS_SDK);
    }

    @Override
    public int isHuaweiMobileServicesAvailable(Context context, int minimumVersion) {
        int installed = Integer.getInteger("timpush.feature.hms", 0);
        if (installed == 0) {
            return ConnectionResult.SERVICE_MISSING;
        }
        return installed < minimumVersion ? ConnectionResult.SERVICE_VERSION_UPDATE_REQUIRED : ConnectionResult.SUCCESS;
    }

    @Override
    public boolean isUserResolvableError(int code) {
        return code == ConnectionResult.SERVICE_MISSING || code == ConnectionResult.SERVICE_VERSION_UPDATE_REQUIRED;
    }

    @Override
    public String getErrorString(int code) {
        return switch (code) {
            case ConnectionResult.SUCCESS -> "SUCCESS";
            case ConnectionResult.SERVICE_MISSING -> "SERVICE_MISSING";
            case ConnectionResult.SERVICE_VERSION_UPDATE_REQUIRED -> "SERVICE_VERSION_UPDATE_REQUIRED";
            default -> "UNKNOWN_ERROR_CODE: " + code;
        };
    }
}
