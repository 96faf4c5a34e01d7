package com.vivo.push;

import android.content.Context;
import android.os.Build;
import android.os.Handler;
import android.os.Looper;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import com.vivo.push.util.VivoPushException;
import java.util.Set;

/**
 * What an app calls in every version of the SDK. Aliases, topics and profiles are left out: the emulated service has
 * none. Answers come on the main thread.
 */
abstract class Client {
    private static final Set<String> OWN_BRANDS = Set.of("vivo", "iqoo");

    private final Handler main = new Handler(Looper.getMainLooper());
    private final Manifest manifest;
    private final Receivers receivers;
    private final PushRegistration registration;
    private boolean initialized;

    Client(Context context, String... activities) {
        manifest = new Manifest(context, activities);
        receivers = new Receivers(context);
        registration = new PushRegistration(context, "vpush", receivers::tellRegId);
    }

    /** Throws what the app's manifest lacks. */
    public void checkManifest() throws VivoPushException {
        manifest.check();
    }

    /** Whether the phone's system has the push service; `timpush.feature.push` says that a model has none. */
    public boolean isSupport() {
        boolean own = OWN_BRANDS.contains(Build.BRAND.toLowerCase())
                || OWN_BRANDS.contains(Build.MANUFACTURER.toLowerCase());
        return own && !"false".equals(System.getProperty("timpush.feature.push"));
    }

    public void turnOnPush(IPushActionListener listener) {
        if (!isSupport()) {
            answer(listener, State.UNSUPPORTED);
        } else if (!initialized) {
            answer(listener, State.NOT_INITIALIZED);
        } else {
            register(listener);
        }
    }

    public void turnOffPush(IPushActionListener listener) {
        registration.unregister((code, desc, data) -> answer(listener, stateOf(code)));
    }

    /** From here on {@link #turnOnPush} works. */
    final void begin() {
        initialized = true;
    }

    /** The registration ID of earlier, or null. */
    final String regId() {
        return registration.token();
    }

    final void onMain(Runnable action) {
        main.post(action);
    }

    /** The receiver hears of the first registration ID, and of one that has changed. */
    private void register(IPushActionListener listener) {
        String before = regId();
        registration.register(manifest.credentials(), (code, desc, data) -> {
            if (code == State.DONE && !regId().equals(before)) {
                receivers.tellRegId(regId());
            }
            answer(listener, code == State.DONE && before != null ? State.DONE_BEFORE : stateOf(code));
        });
    }

    private void answer(IPushActionListener listener, int state) {
        onMain(() -> listener.onStateChanged(state));
    }

    private static int stateOf(int code) {
        return code == CloudConnection.LOST ? State.UNAVAILABLE : code;
    }
}
