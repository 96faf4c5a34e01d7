package com.hihonor.push.sdk.bean;

import android.os.Parcel;
import android.os.Parcelable;

public class DataMessage implements Parcelable {
    public static final Creator<DataMessage> CREATOR = new Creator<>() {
        @Override
        public DataMessage createFromParcel(Parcel parcel) {
            return new DataMessage(parcel);
        }

        @Override
        public DataMessage[] newArray(int size) {
            return new DataMessage[size];
        }
    };

    private long msgId;
    private String content;

    public DataMessage() {}

    public DataMessage(Parcel parcel) {
        msgId = parcel.readLong();
        content = parcel.readString();
    }

    public long getMsgId() {
        return msgId;
    }

    public void setMsgId(long msgId) {
        this.msgId = msgId;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeLong(msgId);
        parcel.writeString(content);
    }
}
