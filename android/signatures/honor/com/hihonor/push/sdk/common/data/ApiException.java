package com.hihonor.push.sdk.common.data;

import android.os.Parcel;
import android.os.Parcelable;

/** To compile against; an app brings the real one, if it has 6.x. */
@SuppressWarnings("serial")
public class ApiException extends Exception implements Parcelable {
    public int getErrorCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getMessage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int describeContents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        throw new UnsupportedOperationException();
    }
}
