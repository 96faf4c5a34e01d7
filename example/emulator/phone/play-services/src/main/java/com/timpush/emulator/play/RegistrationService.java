package com.timpush.emulator.play;

import android.content.Context;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * The part of Play services that gives out FCM's tokens, by the messages that Google's SDKs of today send and expect.
 *
 * <p>{@code what} 1 asks for a token, or gives it up with {@code delete}; one-way requests are only acknowledged.
 */
final class RegistrationService implements Handler.Callback {
    private static final String UNAVAILABLE = "SERVICE_NOT_AVAILABLE";
    private static final int RETRY_MS = 300;

    private final String app;
    private final PushRegistration fcm;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "play-services");
        thread.setDaemon(true);
        return thread;
    });

    RegistrationService(Context app, Runnable onRenewed) {
        this.app = app.getPackageName();
        this.fcm = new PushRegistration(app, "fcm", token -> onRenewed.run());
    }

    @Override
    public boolean handleMessage(Message request) {
        Reply reply = new Reply(request.replyTo, request.arg1);
        Bundle data = request.getData().getBundle("data");
        if (request.getData().getBoolean("oneWay")) {
            reply.acknowledge();
        } else if (data.getString("delete") != null) {
            fcm.unregister((code, desc, answer) -> reply.send("unregistered", app));
        } else {
            register(reply, data);
        }
        return true;
    }

    private void register(Reply reply, Bundle data) {
        ask(credentials(data), new FirstAnswer((code, desc, answer) -> answer(reply, code, desc, answer)));
    }

    /** Again and again until FCM says something: Play services do not give up while the app waits. */
    private void ask(JSONObject credentials, FirstAnswer answer) {
        if (!answer.isGiven()) {
            fcm.register(credentials, answer);
            clock.schedule(() -> ask(credentials, answer), RETRY_MS, TimeUnit.MILLISECONDS);
        }
    }

    private static void answer(Reply reply, int code, String desc, JSONObject answer) throws JSONException {
        switch (code) {
            case 0 -> reply.send("registration_id", answer.getString("token"));
            case CloudConnection.LOST -> reply.send("error", UNAVAILABLE);
            default -> reply.send("error", desc);
        }
    }

    /** Google knows where a phone is by its network. */
    private static JSONObject credentials(Bundle data) {
        try {
            return new JSONObject()
                    .put("appId", data.getString("sender"))
                    .put("region", System.getProperty("timpush.feature.region", ""));
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first answer to a request that is made several times. */
    private record FirstAnswer(AtomicBoolean given, CloudConnection.Answer next) implements CloudConnection.Answer {
        FirstAnswer(CloudConnection.Answer next) {
            this(new AtomicBoolean(), next);
        }

        boolean isGiven() {
            return given.get();
        }

        @Override
        public void onAnswer(int code, String desc, JSONObject data) throws JSONException {
            if (given.compareAndSet(false, true)) {
                next.onAnswer(code, desc, data);
            }
        }
    }

    /** The way back to the app. */
    private record Reply(Messenger to, int request) {
        void acknowledge() {
            Bundle done = new Bundle();
            done.putBoolean("ack", true);
            send(done);
        }

        void send(String name, String value) {
            Bundle data = new Bundle();
            data.putString(name, value);
            Bundle answer = new Bundle();
            answer.putBundle("data", data);
            send(answer);
        }

        private void send(Bundle answer) {
            Message message = Message.obtain();
            message.arg1 = request;
            message.setData(answer);
            try {
                to.send(message);
            } catch (RemoteException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
