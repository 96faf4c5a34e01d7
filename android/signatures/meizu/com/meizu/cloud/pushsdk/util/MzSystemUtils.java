package com.meizu.cloud.pushsdk.util;

import android.content.Context;

/** To compile against; an app brings the real one. In 4.x only: 5.x has it in another package. */
public class MzSystemUtils {
    public static boolean isBrandMeizu(Context context) {
        throw new UnsupportedOperationException();
    }
}
