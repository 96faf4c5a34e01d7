package com.timpush.emulator.flyme;

import android.content.Context;
import com.timpush.emulator.cloud.CloudConnection;
import com.timpush.emulator.cloud.PushRegistration;
import org.json.JSONException;
import org.json.JSONObject;

/** This app's registration with the emulated Flyme push service; PushSDK's statuses go to the app's receiver. */
public final class FlymeRegistration {
    /** What {@link Flyme#tell} is told of a registration: an object with {@code code}, {@code message}, {@code pushId}. */
    public static final String REGISTER_STATUS = "register_status";

    /** The same of its end. */
    public static final String UNREGISTER_STATUS = "un_register_status";

    private static final String SUCCESS = "200";
    private static final String SERVER_ERROR = "500";
    private static final String WRONG_PARAMETER = "20001";

    private static FlymeRegistration instance;

    private final Context context;
    private final PushRegistration service;

    private FlymeRegistration(Context context) {
        this.context = context;
        this.service = new PushRegistration(context, "flyme", this::tellRegistered);
    }

    /** The one of this app. */
    public static synchronized FlymeRegistration of(Context context) {
        if (instance == null) {
            instance = new FlymeRegistration(context.getApplicationContext());
        }
        return instance;
    }

    /** The push ID, or null. */
    public String pushId() {
        return service.token();
    }

    /** Answers with the remembered push ID as long as there is one; the service is asked otherwise. */
    public void register(String appId, String appKey) {
        if (isMissing(appId) || isMissing(appKey)) {
            tell(REGISTER_STATUS, WRONG_PARAMETER, "the app ID, the app key or the package is missing", null);
        } else if (pushId() != null) {
            tellRegistered(pushId());
        } else {
            service.register(credentials(appId, appKey), (code, desc, data) ->
                    tell(REGISTER_STATUS, status(code), desc, pushId()));
        }
    }

    /** Gives the push ID up. */
    public void unregister(String appId, String appKey) {
        if (isMissing(appId) || isMissing(appKey)) {
            tell(UNREGISTER_STATUS, WRONG_PARAMETER, "the app ID, the app key or the package is missing", null);
        } else {
            service.unregister((code, desc, data) -> tell(UNREGISTER_STATUS, status(code), desc, null));
        }
    }

    private void tellRegistered(String pushId) {
        tell(REGISTER_STATUS, SUCCESS, "", pushId);
    }

    private void tell(String method, String code, String message, String pushId) {
        JSONObject value = object("code", code, "message", message, "pushId", pushId);
        Flyme.tell(context, method, value.toString());
    }

    private static String status(int code) {
        return switch (code) {
            case 0 -> SUCCESS;
            case CloudConnection.LOST -> SERVER_ERROR;
            default -> String.valueOf(code);
        };
    }

    private static JSONObject credentials(String appId, String appKey) {
        return object("appId", appId, "appKey", appKey);
    }

    private static JSONObject object(String... namesAndValues) {
        try {
            JSONObject object = new JSONObject();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                object.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            return object;
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }
}
