package com.xiaomi.mipush.sdk;

import android.content.Context;
import android.content.SharedPreferences;
import com.timpush.emulator.cloud.CloudConnection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/** This app's registration with the emulated MiPush service, remembered across processes as MiPush does. */
final class Registration implements CloudConnection.Listener {
    private static final String REG_ID = "regId";
    private static final String APP_ID = "appId";

    private static Registration instance;

    private final Context context;
    private final SharedPreferences saved;
    private final Executor worker = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "mipush-registration");
        thread.setDaemon(true);
        return thread;
    });
    private CloudConnection connection;
    private Consumer<MiPushCommandMessage> nextRegistration = message -> {};

    private Registration(Context context) {
        this.context = context;
        this.saved = context.getSharedPreferences(MiPushClient.PREF_EXTRA, Context.MODE_PRIVATE);
    }

    static synchronized Registration of(Context context) {
        if (instance == null) {
            instance = new Registration(context.getApplicationContext());
        }
        return instance;
    }

    String regId() {
        return saved.getString(REG_ID, null);
    }

    void onNextRegistration(Consumer<MiPushCommandMessage> listener) {
        nextRegistration = listener;
    }

    /** Answers at once with what is remembered, then asks the service whether that still holds. */
    void register(String appId, String appKey) {
        worker.execute(() -> {
            if (appId.equals(saved.getString(APP_ID, null)) && regId() != null) {
                tellRegistered(regId());
            }
            askForRegId(appId, appKey);
        });
    }

    void unregister() {
        String regId = regId();
        saved.edit().clear().commit();
        worker.execute(() -> call("unregister", Fields.of(REG_ID, regId), (code, desc, data) ->
                tell(message(MiPushClient.COMMAND_UNREGISTER, code, desc))));
    }

    private void askForRegId(String appId, String appKey) {
        JSONObject request = Fields.of("appId", appId, "appKey", appKey, "package", context.getPackageName());
        call("register", request, (code, desc, data) -> {
            if (code == ErrorCode.SUCCESS) {
                saved.edit().putString(APP_ID, appId).commit();
                accept(data.getString(REG_ID));
            } else {
                tellRegistration(message(MiPushClient.COMMAND_REGISTER, code, desc));
            }
        });
    }

    private void call(String api, JSONObject request, CloudConnection.Answer answer) {
        try {
            connected().call(api, request, (code, desc, data) -> answer.onAnswer(serviceCode(code), desc, data));
        } catch (IOException e) {
            tellRegistration(message(
                    MiPushClient.COMMAND_REGISTER, ErrorCode.ERROR_SERVICE_UNAVAILABLE, "service unavailable"));
        }
    }

    private static int serviceCode(int code) {
        return code == CloudConnection.LOST ? ErrorCode.ERROR_SERVICE_UNAVAILABLE : code;
    }

    private synchronized CloudConnection connected() throws IOException {
        if (connection == null) {
            connection = CloudConnection.open("mipush", context.getPackageName(), this);
        }
        return connection;
    }

    /** The service replaced the registration ID. */
    @Override
    public void onEvent(JSONObject event) throws JSONException {
        if ("token".equals(event.getString("event"))) {
            accept(event.getString(REG_ID));
        }
    }

    @Override
    public synchronized void onClosed() {
        connection = null;
    }

    private void accept(String regId) {
        if (!regId.equals(regId())) {
            saved.edit().putString(REG_ID, regId).commit();
            tellRegistered(regId);
        }
    }

    private void tellRegistered(String regId) {
        MiPushCommandMessage message = message(MiPushClient.COMMAND_REGISTER, ErrorCode.SUCCESS, null);
        message.setCommandArguments(List.of(regId));
        tellRegistration(message);
    }

    private void tellRegistration(MiPushCommandMessage message) {
        Consumer<MiPushCommandMessage> listener = nextRegistration;
        nextRegistration = ignored -> {};
        listener.accept(message);
        tell(message);
    }

    private void tell(MiPushCommandMessage message) {
        Receivers.send(context, message);
    }

    private static MiPushCommandMessage message(String command, long code, String reason) {
        MiPushCommandMessage message = new MiPushCommandMessage();
        message.setCommand(command);
        message.setResultCode(code);
        message.setReason(reason);
        return message;
    }
}
