package com.timpush.emulator.flyme;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.content.pm.ResolveInfo;
import android.os.Build;
import android.os.Handler;
import android.os.Looper;
import java.util.Set;

/** The phone as both versions of PushSDK see it. */
public final class Flyme {
    /** Action of everything that PushSDK tells its receiver. */
    public static final String ACTION = "com.meizu.flyme.push.intent.MESSAGE";

    /** Extra: what it tells. */
    public static final String METHOD = "method";

    /** Extra: the details, JSON text. */
    public static final String VALUE = "messageValue";

    private static final Set<String> BRANDS = Set.of("meizu", "mblu");

    private Flyme() {}

    /** PushSDK's rule: the brand, or one of two system properties that Flyme has, here features of the phone's model. */
    public static boolean isPhone() {
        return BRANDS.contains(Build.BRAND.toLowerCase())
                || hasProperty("ro.vendor.meizu.product.model")
                || hasProperty("ro.meizu.product.model");
    }

    /** Broadcasts to the app's receiver on the main thread, in the app's own category as Flyme does. */
    public static void tell(Context context, String method, String value) {
        Intent intent = new Intent(ACTION)
                .setPackage(context.getPackageName())
                .addCategory(context.getPackageName())
                .putExtra(METHOD, method)
                .putExtra(VALUE, value);
        new Handler(Looper.getMainLooper()).post(() -> {
            for (ResolveInfo found : context.getPackageManager().queryBroadcastReceivers(intent, 0)) {
                receiver(found.activityInfo).onReceive(context, intent);
            }
        });
    }

    private static BroadcastReceiver receiver(ActivityInfo info) {
        try {
            return (BroadcastReceiver)
                    Class.forName(info.name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(info.name + " is no receiver", e);
        }
    }

    private static boolean hasProperty(String name) {
        return !System.getProperty("timpush.feature." + name, "").isEmpty();
    }
}
