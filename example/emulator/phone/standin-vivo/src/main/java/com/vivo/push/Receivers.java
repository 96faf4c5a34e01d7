package com.vivo.push;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ResolveInfo;
import java.util.List;

/** The app's receivers, found in its manifest as the SDK finds them. */
final class Receivers {
    static final String ACTION = "com.vivo.pushclient.action.RECEIVE";

    private final Context context;

    Receivers(Context context) {
        this.context = context;
    }

    void tellRegId(String regId) {
        Intent intent = Incoming.withRegId(regId);
        for (ResolveInfo found : of(context, intent)) {
            create(found.activityInfo.name).onReceive(context, intent);
        }
    }

    static List<ResolveInfo> of(Context context, Intent intent) {
        return context.getPackageManager().queryBroadcastReceivers(intent.setPackage(context.getPackageName()), 0);
    }

    private static BroadcastReceiver create(String name) {
        try {
            return (BroadcastReceiver) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is no receiver of vivo's", e);
        }
    }
}
