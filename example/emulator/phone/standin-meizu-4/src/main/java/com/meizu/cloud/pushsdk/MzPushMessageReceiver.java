package com.meizu.cloud.pushsdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import com.meizu.cloud.pushsdk.handler.MzPushMessage;
import com.meizu.cloud.pushsdk.notification.PushNotificationBuilder;
import com.meizu.cloud.pushsdk.platform.message.PushSwitchStatus;
import com.meizu.cloud.pushsdk.platform.message.RegisterStatus;
import com.meizu.cloud.pushsdk.platform.message.SubAliasStatus;
import com.meizu.cloud.pushsdk.platform.message.SubTagsStatus;
import com.meizu.cloud.pushsdk.platform.message.UnRegisterStatus;
import com.timpush.emulator.flyme.ClickedMessage;
import com.timpush.emulator.flyme.Flyme;
import com.timpush.emulator.flyme.FlymeRegistration;

public abstract class MzPushMessageReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        String method = intent.getStringExtra(Flyme.METHOD);
        String value = intent.getStringExtra(Flyme.VALUE);
        if (method == null || value == null) {
            return;
        }
        switch (method) {
            case FlymeRegistration.REGISTER_STATUS -> onRegisterStatus(context, new RegisterStatus(value));
            case FlymeRegistration.UNREGISTER_STATUS -> onUnRegisterStatus(context, new UnRegisterStatus(value));
            case ClickedMessage.METHOD -> click(context, new MzPushMessage(value));
            case ClickedMessage.ARRIVED -> onNotificationArrived(context, new MzPushMessage(value));
            default -> {}
        }
    }

    public abstract void onRegisterStatus(Context context, RegisterStatus status);

    public abstract void onUnRegisterStatus(Context context, UnRegisterStatus status);

    public abstract void onPushStatus(Context context, PushSwitchStatus status);

    public abstract void onSubTagsStatus(Context context, SubTagsStatus status);

    public abstract void onSubAliasStatus(Context context, SubAliasStatus status);

    public void onNotificationClicked(Context context, MzPushMessage message) {}

    public void onNotificationArrived(Context context, MzPushMessage message) {}

    public void onNotificationDeleted(Context context, MzPushMessage message) {}

    public void onMessage(Context context, String message, String platformExtra) {}

    public void onRegister(Context context, String pushId) {}

    public void onMessage(Context context, String message) {}

    public void onMessage(Context context, Intent intent) {}

    public void onUnRegister(Context context, boolean success) {}

    public void onUpdateNotificationBuilder(PushNotificationBuilder builder) {}

    public void onNotifyMessageArrived(Context context, String message) {}

    private void click(Context context, MzPushMessage message) {
        message.open(context);
        onNotificationClicked(context, message);
    }
}
