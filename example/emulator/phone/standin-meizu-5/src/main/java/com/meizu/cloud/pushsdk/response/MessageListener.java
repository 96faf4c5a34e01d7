package com.meizu.cloud.pushsdk.response;

import android.content.Context;
import com.meizu.cloud.pushsdk.handler.MzPushMessage;
import com.meizu.cloud.pushsdk.platform.message.PushSwitchStatus;
import com.meizu.cloud.pushsdk.platform.message.RegisterStatus;
import com.meizu.cloud.pushsdk.platform.message.SubAliasStatus;
import com.meizu.cloud.pushsdk.platform.message.SubTagsStatus;
import com.meizu.cloud.pushsdk.platform.message.UnRegisterStatus;

public interface MessageListener {
    void onRegisterStatus(Context context, RegisterStatus status);

    void onUnRegisterStatus(Context context, UnRegisterStatus status);

    void onPushStatus(Context context, PushSwitchStatus status);

    void onSubTagsStatus(Context context, SubTagsStatus status);

    void onSubAliasStatus(Context context, SubAliasStatus status);

    void onMessage(Context context, String message, String platformExtra);

    void onNotificationClicked(Context context, MzPushMessage message);

    void onNotificationArrived(Context context, MzPushMessage message);

    void onNotificationDeleted(Context context, MzPushMessage message);
}
