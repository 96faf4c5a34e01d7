package com.huawei.hms.common;

import com.huawei.hms.support.api.client.Status;

public class ApiException extends Exception {
    private static final long serialVersionUID = 1L;

    protected final transient Status mStatus;

    public ApiException(Status status) {
        super(status.getStatusCode() + ": " + status.getStatusMessage());
        mStatus = status;
    }

    public int getStatusCode() {
        return mStatus.getStatusCode();
    }

    public String getStatusMessage() {
        return mStatus.getStatusMessage();
    }
}
