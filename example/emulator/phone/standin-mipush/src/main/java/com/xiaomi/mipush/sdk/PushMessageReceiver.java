package com.xiaomi.mipush.sdk;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public abstract class PushMessageReceiver extends BroadcastReceiver {
    /** MiPush hands messages to the app on a thread of its own, not on the main thread. */
    private static final Executor WORKER = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "mipush");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public final void onReceive(Context context, Intent intent) {
        WORKER.execute(() -> handle(context, intent));
    }

    public void onReceivePassThroughMessage(Context context, MiPushMessage message) {}

    public void onNotificationMessageClicked(Context context, MiPushMessage message) {}

    public void onNotificationMessageArrived(Context context, MiPushMessage message) {}

    public void onReceiveMessage(Context context, MiPushMessage message) {}

    public void onReceiveRegisterResult(Context context, MiPushCommandMessage message) {}

    public void onCommandResult(Context context, MiPushCommandMessage message) {}

    public void onRequirePermissions(Context context, String[] permissions) {}

    @SuppressWarnings("deprecation") // The typed getter needs API 33.
    private void handle(Context context, Intent intent) {
        switch (intent.getIntExtra(PushMessageHelper.MESSAGE_TYPE, PushMessageHelper.MESSAGE_RAW)) {
            case PushMessageHelper.MESSAGE_RAW -> handle(
                    context, (MiPushMessage) intent.getSerializableExtra(PushMessageHelper.KEY_MESSAGE));
            case PushMessageHelper.MESSAGE_COMMAND -> handle(
                    context, (MiPushCommandMessage) intent.getSerializableExtra(PushMessageHelper.KEY_COMMAND));
            default -> {}
        }
    }

    private void handle(Context context, MiPushMessage message) {
        onReceiveMessage(context, message);
        if (message.getPassThrough() == 1) {
            onReceivePassThroughMessage(context, message);
        } else if (message.isArrivedMessage()) {
            onNotificationMessageArrived(context, message);
        } else if (message.isNotified()) {
            onNotificationMessageClicked(context, message);
        }
    }

    private void handle(Context context, MiPushCommandMessage message) {
        onCommandResult(context, message);
        if (MiPushClient.COMMAND_REGISTER.equals(message.getCommand())) {
            onReceiveRegisterResult(context, message);
        }
    }
}
