package com.vivo.push.sdk;

import android.content.Context;
import com.vivo.push.model.UPSNotificationMessage;

/** To compile against; an app brings the real one. In 2.9.0.0 the first two are abstract. */
public abstract class OpenClientPushMessageReceiver extends BasePushMessageReceiver {
    public void onReceiveRegId(Context context, String regId) {}

    public void onNotificationMessageClicked(Context context, UPSNotificationMessage message) {}

    /** Since 4.0.6. */
    public void onForegroundMessageArrived(UPSNotificationMessage message) {}
}
