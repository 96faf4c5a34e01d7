package com.timpush.emulator.cloud;

import android.content.Context;
import android.content.SharedPreferences;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * This app's registration with one vendor's emulated push service. The token is remembered across processes, as
 * vendors' SDKs do.
 *
 * <p>Calls return at once; answers and renewals come on threads of this class.
 */
public final class PushRegistration implements CloudConnection.Listener {
    private static final String TOKEN = "token";

    private final Context context;
    private final String role;
    private final SharedPreferences saved;
    private final Consumer<String> onRenewed;
    private final Executor worker;
    private CloudConnection connection;

    /** {@code role} as the cloud knows the vendor's service; {@code onRenewed} hears of tokens that nobody asked for. */
    public PushRegistration(Context context, String role, Consumer<String> onRenewed) {
        this.context = context.getApplicationContext();
        this.role = role;
        this.onRenewed = onRenewed;
        this.saved = this.context.getSharedPreferences("emulated-" + role, Context.MODE_PRIVATE);
        this.worker = Executors.newSingleThreadExecutor(job -> {
            Thread thread = new Thread(job, "registration-" + role);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The token of earlier, or null. */
    public String token() {
        return saved.getString(TOKEN, null);
    }

    /**
     * Asks for a token with the vendor's credentials, such as {@code appId} and {@code appKey}. {@code data} of a
     * success has the field {@code token}, which is remembered already.
     */
    public void register(JSONObject credentials, CloudConnection.Answer answer) {
        call("register", with(credentials, "package", context.getPackageName()), (code, desc, data) -> {
            if (code == 0) {
                remember(data.getString(TOKEN));
            }
            answer.onAnswer(code, desc, data);
        });
    }

    /** Gives the token up; it is forgotten here whatever the service answers. */
    public void unregister(CloudConnection.Answer answer) {
        JSONObject request = with(new JSONObject(), TOKEN, token());
        saved.edit().remove(TOKEN).commit();
        call("unregister", request, answer);
    }

    /** Any other request of the vendor's service. {@link CloudConnection#LOST} if it cannot be reached. */
    public void call(String api, JSONObject request, CloudConnection.Answer answer) {
        worker.execute(() -> {
            try {
                connected().call(api, request, answer);
            } catch (IOException e) {
                lose(answer);
            }
        });
    }

    @Override
    public void onEvent(JSONObject event) throws JSONException {
        if (TOKEN.equals(event.getString("event"))) {
            String token = event.getString(TOKEN);
            remember(token);
            onRenewed.accept(token);
        }
    }

    @Override
    public synchronized void onClosed() {
        connection = null;
    }

    private void remember(String token) {
        if (token.isEmpty()) {
            return;
        }
        saved.edit().putString(TOKEN, token).commit();
    }

    private synchronized CloudConnection connected() throws IOException {
        if (connection == null) {
            connection = CloudConnection.open(role, context.getPackageName(), this);
        }
        return connection;
    }

    private static void lose(CloudConnection.Answer answer) {
        try {
            answer.onAnswer(CloudConnection.LOST, "the service cannot be reached", new JSONObject());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JSONObject with(JSONObject fields, String name, String value) {
        try {
            return fields.put(name, value);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }
}
