package com.tencent.imsdk.v2;

import android.os.Build;
import java.util.stream.Stream;

/** The number by which the SDK itself names the phone's vendor to the service. */
final class Brand {
    private static final int XIAOMI = 2000;
    private static final int HUAWEI = 2001;
    private static final int OTHER = 2002;
    private static final int MEIZU = 2003;
    private static final int OPPO = 2004;
    private static final int VIVO = 2005;
    private static final int HONOR = 2006;

    private Brand() {}

    static int number() {
        if (either("xiaomi", "redmi")) {
            return XIAOMI;
        }
        if (brandIs("honor") && makerIs("honor")) {
            return HONOR;
        }
        if (either("huawei") || brandIs("honor")) {
            return HUAWEI;
        }
        if (either("meizu") || brandIs("22c4185e")) {
            return MEIZU;
        }
        if (either("oppo", "realme", "oneplus")) {
            return OPPO;
        }
        return either("vivo", "iqoo") ? VIVO : OTHER;
    }

    private static boolean either(String... names) {
        return Stream.of(names).anyMatch(name -> brandIs(name) || makerIs(name));
    }

    private static boolean brandIs(String name) {
        return name.equalsIgnoreCase(Build.BRAND);
    }

    private static boolean makerIs(String name) {
        return name.equalsIgnoreCase(Build.MANUFACTURER);
    }
}
