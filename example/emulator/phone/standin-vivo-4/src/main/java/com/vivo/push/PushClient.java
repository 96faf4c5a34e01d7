package com.vivo.push;

import android.content.Context;
import com.vivo.push.listener.IPushQueryActionListener;
import com.vivo.push.util.VivoPushException;

/** What an app calls of 4.0.6.0. */
public class PushClient extends Client {
    public static final String DEFAULT_REQUEST_ID = "1";

    private static PushClient instance;

    private PushClient(Context context) {
        super(context);
    }

    public static synchronized PushClient getInstance(Context context) {
        if (instance == null) {
            instance = new PushClient(context.getApplicationContext());
        }
        return instance;
    }

    /** Nothing begins without the user's consent to vivo's privacy statement. */
    public void initialize(PushConfig config) throws VivoPushException {
        checkManifest();
        if (config.isAgreePrivacyStatement()) {
            begin();
        }
    }

    public void getRegId(IPushQueryActionListener listener) {
        String regId = regId();
        onMain(() -> {
            if (regId == null) {
                listener.onFail(State.NOT_INITIALIZED);
            } else {
                listener.onSuccess(regId);
            }
        });
    }

    public String getVersion() {
        return "4.0.6.0";
    }
}
