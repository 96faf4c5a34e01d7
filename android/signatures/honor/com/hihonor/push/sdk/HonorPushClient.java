package com.hihonor.push.sdk;

import android.content.Context;

/** To compile against; an app brings the real one, if it has 7.x or 8.x. */
public class HonorPushClient {
    public static HonorPushClient getInstance() {
        throw new UnsupportedOperationException();
    }

    public void init(Context context, boolean autoInit) {
        throw new UnsupportedOperationException();
    }

    public void getPushToken(HonorPushCallback<String> callback) {
        throw new UnsupportedOperationException();
    }

    public void deletePushToken(HonorPushCallback<Void> callback) {
        throw new UnsupportedOperationException();
    }

    public boolean checkSupportHonorPush(Context context) {
        throw new UnsupportedOperationException();
    }
}
