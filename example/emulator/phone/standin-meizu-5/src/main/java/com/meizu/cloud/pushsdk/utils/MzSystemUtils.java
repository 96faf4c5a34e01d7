package com.meizu.cloud.pushsdk.utils;

import com.timpush.emulator.flyme.Flyme;

public class MzSystemUtils {
    public static boolean isBrandMeizu() {
        return Flyme.isPhone();
    }
}
