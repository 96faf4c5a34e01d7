package com.meizu.cloud.pushsdk.util;

import android.content.Context;
import com.timpush.emulator.flyme.Flyme;

public class MzSystemUtils {
    public static boolean isBrandMeizu(Context context) {
        return Flyme.isPhone();
    }

    public static boolean isMeizu() {
        return Flyme.isPhone();
    }
}
