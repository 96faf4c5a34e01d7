package com.huawei.hms.support.api.client;

/** A code and its words. Resolutions and parcels are left out. */
public final class Status extends Result {
    public static final Status SUCCESS = new Status(0);
    public static final Status FAILURE = new Status(1);

    private final int statusCode;
    private final String statusMessage;

    public Status(int statusCode) {
        this(statusCode, null);
    }

    public Status(int statusCode, String statusMessage) {
        this.statusCode = statusCode;
        this.statusMessage = statusMessage;
    }

    public int getStatusCode() {
        return statusCode;
    }

    public String getStatusMessage() {
        return statusMessage;
    }

    public boolean isSuccess() {
        return statusCode == SUCCESS.statusCode;
    }
}
