package com.hihonor.push.sdk;

/** To compile against; an app brings the real one, if it has 7.x or 8.x. */
public interface HonorPushCallback<T> {
    void onSuccess(T result);

    void onFailure(int errorCode, String errorString);
}
