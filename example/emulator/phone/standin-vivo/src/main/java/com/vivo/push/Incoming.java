package com.vivo.push;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import com.vivo.push.model.UPSNotificationMessage;
import java.net.URISyntaxException;
import java.util.function.Consumer;

/** A broadcast of the system's push service or of the SDK itself to the app's receiver. */
public final class Incoming {
    private static final String METHOD = "method";
    private static final String REG_ID = "regId";
    private static final String CLICK = "click";
    private static final String FOREGROUND = "foreground";

    private final Context context;
    private final Intent intent;

    public Incoming(Context context, Intent intent) {
        this.context = context;
        this.intent = intent;
    }

    static Intent withRegId(String regId) {
        return new Intent(Receivers.ACTION).putExtra(METHOD, REG_ID).putExtra(REG_ID, regId);
    }

    /** Calls the one that it is for on the main thread; after a tap the SDK opens what the message says. */
    public void handle(
            Consumer<String> onRegId,
            Consumer<UPSNotificationMessage> onClick,
            Consumer<UPSNotificationMessage> onForeground) {
        new Handler(Looper.getMainLooper()).post(() -> {
            switch (intent.getStringExtra(METHOD)) {
                case REG_ID -> onRegId.accept(intent.getStringExtra(REG_ID));
                case CLICK -> {
                    onClick.accept(message());
                    open(message());
                }
                case FOREGROUND -> onForeground.accept(message());
                default -> {}
            }
        });
    }

    private UPSNotificationMessage message() {
        UPSNotificationMessage message = new UPSNotificationMessage();
        message.read(intent);
        return message;
    }

    private void open(UPSNotificationMessage message) {
        Intent target = target(message);
        if (target != null) {
            message.getParams().forEach(target::putExtra);
            context.startActivity(target.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
        }
    }

    private Intent target(UPSNotificationMessage message) {
        return switch (message.getSkipType()) {
            case UPSNotificationMessage.OPENAPP -> context.getPackageManager()
                    .getLaunchIntentForPackage(context.getPackageName());
            case UPSNotificationMessage.OPENURL -> new Intent(Intent.ACTION_VIEW, Uri.parse(message.getSkipContent()));
            case UPSNotificationMessage.OPENACTIVITY -> page(message.getSkipContent());
            default -> null;
        };
    }

    private Intent page(String uri) {
        try {
            return Intent.parseUri(uri, Intent.URI_INTENT_SCHEME).setPackage(context.getPackageName());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
