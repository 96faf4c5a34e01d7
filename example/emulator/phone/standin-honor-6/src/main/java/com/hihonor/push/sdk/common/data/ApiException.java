package com.hihonor.push.sdk.common.data;

import android.os.Parcel;
import android.os.Parcelable;

public class ApiException extends Exception implements Parcelable {
    public static final Creator<ApiException> CREATOR = new Creator<>() {
        @Override
        public ApiException createFromParcel(Parcel parcel) {
            return new ApiException(parcel);
        }

        @Override
        public ApiException[] newArray(int size) {
            return new ApiException[size];
        }
    };

    public int errorCode;
    public String message;

    public ApiException(int errorCode) {
        this(errorCode, null);
    }

    public ApiException(int errorCode, String message) {
        this.errorCode = errorCode;
        this.message = message;
    }

    public ApiException(Parcel parcel) {
        this(parcel.readInt(), parcel.readString());
    }

    public int getErrorCode() {
        return errorCode;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeInt(errorCode);
        parcel.writeString(message);
    }
}
