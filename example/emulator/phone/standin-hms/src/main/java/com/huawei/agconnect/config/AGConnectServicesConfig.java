package com.huawei.agconnect.config;

import android.content.Context;

/** What AppGallery Connect says of the app. Overlays are left out. */
public abstract class AGConnectServicesConfig {
    public static AGConnectServicesConfig fromContext(Context context) {
        return AssetConfig.read(context);
    }

    public abstract boolean getBoolean(String path);

    public abstract boolean getBoolean(String path, boolean def);

    public abstract int getInt(String path);

    public abstract int getInt(String path, int def);

    public abstract String getString(String path);

    public abstract String getString(String path, String def);
}
