package com.timpush.emulator.play;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.os.Handler;
import android.os.Looper;
import android.os.Messenger;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;

/**
 * Google Play services and the Play Store as apps of their own on the phone. Google's SDKs in the app check their
 * signature and bind to their service, as on a real one.
 */
public final class PlayServices {
    static final String PACKAGE = "com.google.android.gms";

    private static final String STORE = "com.android.vending";
    private static final String REGISTER = "com.google.android.c2dm.intent.REGISTER";

    private PlayServices() {}

    /**
     * Installs both; {@code app} is the app whose Google SDKs talk to them. {@code onRenewed} is called on any thread
     * when FCM replaces the app's token.
     */
    public static void install(Context app, Runnable onRenewed) {
        GooglePackage.install(app.getPackageManager(), PACKAGE);
        GooglePackage.install(app.getPackageManager(), STORE);
        Handler requests = new Handler(Looper.getMainLooper(), new RegistrationService(app, onRenewed));
        Shadows.shadowOf(RuntimeEnvironment.getApplication())
                .setComponentNameAndServiceForBindServiceForIntent(
                        new Intent(REGISTER).setPackage(PACKAGE),
                        new ComponentName(PACKAGE, PACKAGE + ".gcm.GcmRegistrationService"),
                        new Messenger(requests).getBinder());
    }
}
