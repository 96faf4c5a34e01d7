package com.vivo.push;

import android.content.Context;
import com.vivo.push.listener.IPushQueryActionListener;
import com.vivo.push.util.VivoPushException;

/** To compile against; an app brings the real one. No version has all of these methods. */
public class PushClient {
    public static synchronized PushClient getInstance(Context context) {
        throw new UnsupportedOperationException();
    }

    /** Up to 3.0.0.4. */
    public void initialize() {
        throw new UnsupportedOperationException();
    }

    /** From 3.0.0.7 on. */
    public void initialize(PushConfig config) throws VivoPushException {
        throw new UnsupportedOperationException();
    }

    public void checkManifest() throws VivoPushException {
        throw new UnsupportedOperationException();
    }

    public void turnOnPush(IPushActionListener listener) {
        throw new UnsupportedOperationException();
    }

    public void turnOffPush(IPushActionListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Up to 3.0.0.4. */
    public String getRegId() {
        throw new UnsupportedOperationException();
    }

    /** From 3.0.0.7 on. */
    public void getRegId(IPushQueryActionListener listener) {
        throw new UnsupportedOperationException();
    }

    public boolean isSupport() {
        throw new UnsupportedOperationException();
    }
}
