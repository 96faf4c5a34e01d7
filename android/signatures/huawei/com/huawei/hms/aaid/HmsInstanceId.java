package com.huawei.hms.aaid;

import android.content.Context;
import com.huawei.hms.common.ApiException;

/** To compile against; an app brings the real one. */
public class HmsInstanceId {
    private HmsInstanceId() {}

    public static HmsInstanceId getInstance(Context context) {
        throw new UnsupportedOperationException();
    }

    public String getToken(String appId, String tokenScope) throws ApiException {
        throw new UnsupportedOperationException();
    }

    public void deleteToken(String appId, String tokenScope) throws ApiException {
        throw new UnsupportedOperationException();
    }
}
