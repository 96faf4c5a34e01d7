package com.hihonor.push.sdk.bean;

import android.os.Parcel;
import android.os.Parcelable;

/** To compile against; an app brings the real one, if it has 6.x. */
public class DataMessage implements Parcelable {
    public long getMsgId() {
        throw new UnsupportedOperationException();
    }

    public String getContent() {
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
