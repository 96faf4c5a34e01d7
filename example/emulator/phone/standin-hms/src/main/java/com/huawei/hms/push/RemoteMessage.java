package com.huawei.hms.push;

import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import java.io.Serializable;

/** A message for the app itself. What only statistics read is left out. */
public final class RemoteMessage implements Parcelable {
    static final String MESSAGE_ID = "msgId";
    static final String DATA = "data";
    static final String TITLE = "notification.title";
    static final String BODY = "notification.body";

    public static final Creator<RemoteMessage> CREATOR = new Creator<>() {
        @Override
        public RemoteMessage createFromParcel(Parcel parcel) {
            return new RemoteMessage(parcel);
        }

        @Override
        public RemoteMessage[] newArray(int size) {
            return new RemoteMessage[size];
        }
    };

    private final Bundle fields;

    public RemoteMessage(Bundle bundle) {
        fields = bundle;
    }

    public RemoteMessage(Parcel parcel) {
        this(parcel.readBundle(RemoteMessage.class.getClassLoader()));
    }

    public String getData() {
        return fields.getString(DATA);
    }

    public String getMessageId() {
        return fields.getString(MESSAGE_ID);
    }

    public Notification getNotification() {
        return fields.containsKey(TITLE) ? new Notification(fields.getString(TITLE), fields.getString(BODY)) : null;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeBundle(fields);
    }

    public static class Notification implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String title;
        private final String body;

        private Notification(String title, String body) {
            this.title = title;
            this.body = body;
        }

        public String getTitle() {
            return title;
        }

        public String getBody() {
            return body;
        }
    }
}
