package com.xiaomi.mipush.sdk;

import android.content.Context;
import android.content.SharedPreferences;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import java.util.List;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/** This app's registration with the emulated MiPush service. */
final class Registration {
    private static final String APP_ID = "appId";

    private static Registration instance;

    private final Context context;
    private final SharedPreferences saved;
    private final PushRegistration service;
    private Consumer<MiPushCommandMessage> nextRegistration = message -> {};

    private Registration(Context context) {
        this.context = context;
        this.saved = context.getSharedPreferences(MiPushClient.PREF_EXTRA, Context.MODE_PRIVATE);
        this.service = new PushRegistration(context, "mipush", this::tellRegistered);
    }

    static synchronized Registration of(Context context) {
        if (instance == null) {
            instance = new Registration(context.getApplicationContext());
        }
        return instance;
    }

    String regId() {
        return service.token();
    }

    void onNextRegistration(Consumer<MiPushCommandMessage> listener) {
        nextRegistration = listener;
    }

    /** Answers at once with what is remembered, then asks the service whether that still holds. */
    void register(String appId, String appKey) {
        String remembered = appId.equals(saved.getString(APP_ID, null)) ? regId() : null;
        if (remembered != null) {
            tellRegistered(remembered);
        }
        service.register(credentials(appId, appKey), (code, desc, data) -> {
            if (code != ErrorCode.SUCCESS) {
                tellRegistration(message(MiPushClient.COMMAND_REGISTER, serviceCode(code), desc));
                return;
            }
            saved.edit().putString(APP_ID, appId).commit();
            String regId = data.getString("token");
            if (!regId.equals(remembered)) {
                tellRegistered(regId);
            }
        });
    }

    void unregister() {
        saved.edit().clear().commit();
        service.unregister((code, desc, data) ->
                tell(message(MiPushClient.COMMAND_UNREGISTER, serviceCode(code), desc)));
    }

    private static JSONObject credentials(String appId, String appKey) {
        try {
            return new JSONObject().put(APP_ID, appId).put("appKey", appKey);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int serviceCode(int code) {
        return code == CloudConnection.LOST ? ErrorCode.ERROR_SERVICE_UNAVAILABLE : code;
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
