package com.xiaomi.mipush.sdk;

import android.content.Context;
import android.content.Intent;
import android.content.pm.ResolveInfo;

/** The app's receivers for MiPush, found in its manifest as MiPush finds them. */
final class Receivers {
    private static final String ACTION = "com.xiaomi.mipush.RECEIVE_MESSAGE";

    private Receivers() {}

    static void send(Context context, MiPushCommandMessage message) {
        Intent intent = new Intent(ACTION)
                .setPackage(context.getPackageName())
                .putExtra(PushMessageHelper.MESSAGE_TYPE, PushMessageHelper.MESSAGE_COMMAND)
                .putExtra(PushMessageHelper.KEY_COMMAND, message);
        for (ResolveInfo found : context.getPackageManager().queryBroadcastReceivers(intent, 0)) {
            create(found.activityInfo.name).onReceive(context, intent);
        }
    }

    private static PushMessageReceiver create(String name) {
        try {
            return (PushMessageReceiver) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is no receiver of MiPush", e);
        }
    }
}
