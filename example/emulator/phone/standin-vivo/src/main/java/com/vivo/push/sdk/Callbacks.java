package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.UPSNotificationMessage;

/** What a receiver hears in every version of the SDK. */
interface Callbacks {
    void onReceiveRegId(Context context, String regId);

    void onNotificationMessageClicked(Context context, UPSNotificationMessage message);

    /** Only what the SDK from 4.0.6 on hears. */
    default void onForegroundMessageArrived(UPSNotificationMessage message) {}
}
