package com.tencent.imsdk.v2;

import android.os.Handler;
import android.os.Looper;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who hears of the connection, of messages and of unread counts; on the main thread, as with the real SDK. */
final class Listeners {
    final List<V2TIMSDKListener> sdk = new CopyOnWriteArrayList<>();
    final List<V2TIMAdvancedMsgListener> messages = new CopyOnWriteArrayList<>();
    final List<V2TIMConversationListener> conversations = new CopyOnWriteArrayList<>();
    final Unread unread = new Unread();

    static void onMain(Runnable action) {
        new Handler(Looper.getMainLooper()).post(action);
    }

    /** Settles {@code callback}, which may be null. */
    static void settle(V2TIMCallback callback, int code, String desc) {
        if (callback == null) {
            return;
        }
        onMain(() -> {
            if (code == 0) {
                callback.onSuccess();
            } else {
                callback.onError(code, desc);
            }
        });
    }

    void tell(Consumer<V2TIMSDKListener> event) {
        onMain(() -> sdk.forEach(event));
    }

    void tellRevoked(String msgID) {
        onMain(() -> messages.forEach(listener -> {
            listener.onRecvMessageRevoked(msgID, new V2TIMUserFullInfo(), "");
            listener.onRecvMessageRevoked(msgID);
        }));
    }

    void tellMessage(V2TIMMessage message) {
        OptionalLong total = unread.add();
        onMain(() -> {
            messages.forEach(listener -> listener.onRecvNewMessage(message));
            total.ifPresent(count ->
                    conversations.forEach(listener -> listener.onTotalUnreadMessageCountChanged(count)));
        });
    }
}
