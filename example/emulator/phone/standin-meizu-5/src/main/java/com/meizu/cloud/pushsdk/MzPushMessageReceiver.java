package com.meizu.cloud.pushsdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import com.meizu.cloud.pushsdk.handler.MzPushMessage;
import com.meizu.cloud.pushsdk.platform.message.PushSwitchStatus;
import com.meizu.cloud.pushsdk.platform.message.RegisterStatus;
import com.meizu.cloud.pushsdk.platform.message.SubAliasStatus;
import com.meizu.cloud.pushsdk.platform.message.SubTagsStatus;
import com.meizu.cloud.pushsdk.platform.message.UnRegisterStatus;
import com.meizu.cloud.pushsdk.response.MessageListener;
import com.timpush.emulator.flyme.ClickedMessage;
import com.timpush.emulator.flyme.Flyme;
import com.timpush.emulator.flyme.FlymeRegistration;
import org.json.JSONException;
import org.json.JSONObject;

public abstract class MzPushMessageReceiver extends BroadcastReceiver implements MessageListener {
    @Override
    public void onReceive(Context context, Intent intent) {
        String method = intent.getStringExtra(Flyme.METHOD);
        String value = intent.getStringExtra(Flyme.VALUE);
        if (method == null || value == null) {
            return;
        }
        switch (method) {
            case FlymeRegistration.REGISTER_STATUS -> onRegisterStatus(context, new RegisterStatus(parse(value)));
            case FlymeRegistration.UNREGISTER_STATUS -> onUnRegisterStatus(context, new UnRegisterStatus(parse(value)));
            case ClickedMessage.METHOD -> click(context, new MzPushMessage(value));
            case ClickedMessage.ARRIVED -> onNotificationArrived(context, new MzPushMessage(value));
            default -> {}
        }
    }

    @Override
    public void onRegisterStatus(Context context, RegisterStatus status) {}

    @Override
    public void onUnRegisterStatus(Context context, UnRegisterStatus status) {}

    @Override
    public void onPushStatus(Context context, PushSwitchStatus status) {}

    @Override
    public void onSubTagsStatus(Context context, SubTagsStatus status) {}

    @Override
    public void onSubAliasStatus(Context context, SubAliasStatus status) {}

    @Override
    public void onMessage(Context context, String message, String platformExtra) {}

    @Override
    public void onNotificationClicked(Context context, MzPushMessage message) {}

    @Override
    public void onNotificationArrived(Context context, MzPushMessage message) {}

    @Override
    public void onNotificationDeleted(Context context, MzPushMessage message) {}

    private void click(Context context, MzPushMessage message) {
        message.open(context);
        onNotificationClicked(context, message);
    }

    private static JSONObject parse(String json) {
        try {
            return new JSONObject(json);
        } catch (JSONException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
