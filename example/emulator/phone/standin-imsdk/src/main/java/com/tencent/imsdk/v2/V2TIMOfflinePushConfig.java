package com.tencent.imsdk.v2;

import java.io.Serializable;

public class V2TIMOfflinePushConfig implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The real SDK narrows the ID to 32 bits. */
    final int businessID;

    final String deviceToken;

    public V2TIMOfflinePushConfig(long businessID, String deviceToken) {
        this.businessID = (int) businessID;
        this.deviceToken = deviceToken;
    }

    @Deprecated
    public V2TIMOfflinePushConfig(long businessID, String deviceToken, boolean isTPNSToken) {
        this(businessID, deviceToken);
    }
}
