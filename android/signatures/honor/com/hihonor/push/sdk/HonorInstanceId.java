package com.hihonor.push.sdk;

import android.content.Context;
import com.hihonor.push.sdk.common.data.ApiException;

/** To compile against; an app brings the real one, if it has 6.x. */
public class HonorInstanceId {
    public static HonorInstanceId getInstance(Context context) {
        throw new UnsupportedOperationException();
    }

    public String getPushToken() throws ApiException {
        throw new UnsupportedOperationException();
    }

    public void deletePushToken() throws ApiException {
        throw new UnsupportedOperationException();
    }
}
