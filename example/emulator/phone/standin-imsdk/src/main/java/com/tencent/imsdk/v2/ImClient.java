package com.tencent.imsdk.v2;

import com.tencent.imsdk.BaseConstants;
import com.timpush.emulator.cloud.CloudConnection;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.json.JSONException;
import org.json.JSONObject;

/** The connection to the emulated IM service, and who is logged in on it. Tells the app everything on the main thread. */
final class ImClient implements CloudConnection.Listener {
    private static final long RETRY_MS = 1000;

    final Listeners listeners = new Listeners();

    private final ScheduledExecutorService worker = new ScheduledThreadPoolExecutor(1, job -> {
        Thread thread = new Thread(job, "imsdk");
        thread.setDaemon(true);
        return thread;
    });
    private final Login login = new Login();
    private volatile String packageName;
    private volatile CloudConnection connection;
    /** How far the service's clock is ahead of the phone's, in seconds. */
    private volatile long ahead;

    /** Connects in the background and keeps trying. A second start changes nothing. */
    synchronized void start(String packageName, int sdkAppID) {
        login.sdkAppID = sdkAppID;
        if (this.packageName == null) {
            this.packageName = packageName;
            worker.execute(this::connect);
        }
    }

    synchronized void stop() {
        packageName = null;
        login.forget();
        CloudConnection open = connection;
        if (open != null) {
            open.close();
        }
    }

    String user() {
        return login.user();
    }

    int loginStatus() {
        return login.status();
    }

    void logIn(String user, String signature, V2TIMCallback callback) {
        login.begin(user, signature);
        listeners.unread.logIn(user);
        request("login", login.request(), (code, desc, data) -> {
            login.end(code);
            setClock(data);
            Listeners.settle(callback, code, desc);
        });
    }

    /** The service's time in seconds, as of the last login; the phone's before. */
    long serverTime() {
        return System.currentTimeMillis() / 1000 + ahead;
    }

    private void setClock(JSONObject answer) {
        long now = System.currentTimeMillis() / 1000;
        ahead = answer.optLong("time", now) - now;
    }

    void logOut(V2TIMCallback callback) {
        callLoggedIn("logout", new JSONObject(), callback, (code, desc, data) -> {
            login.forget();
            Listeners.settle(callback, code, desc);
        });
    }

    /** Calls the service for the user who is logged in, and passes the answer on. */
    void call(String api, JSONObject request, V2TIMCallback callback) {
        callLoggedIn(api, request, callback, (code, desc, data) -> Listeners.settle(callback, code, desc));
    }

    /** Calls the service for the user who is logged in; {@code failure} hears that nobody is. */
    void callLoggedIn(String api, JSONObject request, V2TIMCallback failure, CloudConnection.Answer answer) {
        if (login.status() == V2TIMManager.V2TIM_STATUS_LOGINED) {
            request(api, request, answer);
        } else {
            Listeners.settle(failure, BaseConstants.ERR_SDK_NOT_LOGGED_IN, "not logged in");
        }
    }

    private void request(String api, JSONObject request, CloudConnection.Answer answer) {
        worker.execute(() -> {
            if (packageName == null) {
                answer(answer, BaseConstants.ERR_SDK_NOT_INITIALIZED, "initSDK was not called");
            } else if (connection == null) {
                answer(answer, BaseConstants.ERR_SDK_NET_DISCONNECT, "the network is disconnected");
            } else {
                connection.call(api, request, (code, desc, data) -> answer.onAnswer(sdkCode(code), desc, data));
            }
        });
    }

    private static void answer(CloudConnection.Answer answer, int code, String desc) {
        try {
            answer.onAnswer(code, desc, new JSONObject());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int sdkCode(int code) {
        return code == CloudConnection.LOST ? BaseConstants.ERR_SDK_NET_DISCONNECT : code;
    }

    private void connect() {
        String app = packageName;
        if (app == null) {
            return;
        }
        listeners.tell(V2TIMSDKListener::onConnecting);
        try {
            connection = CloudConnection.open("im", app, this);
            logInAgain();
            listeners.tell(V2TIMSDKListener::onConnectSuccess);
        } catch (IOException e) {
            listeners.tell(listener -> listener.onConnectFailed(BaseConstants.ERR_SDK_NET_DISCONNECT, e.getMessage()));
            worker.schedule(this::connect, RETRY_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** The real SDK logs in by itself after the network was gone. */
    private void logInAgain() {
        if (login.status() == V2TIMManager.V2TIM_STATUS_LOGINED) {
            request("login", login.request(), (code, desc, data) -> {
                login.end(code);
                setClock(data);
            });
        }
    }

    @Override
    public void onEvent(JSONObject event) throws JSONException {
        switch (event.getString("event")) {
            case "message" -> listeners.tellMessage(Messages.received(event, login.user()));
            case "messageRevoked" -> listeners.tellRevoked(event.getString("msgID"));
            case "kickedOffline" -> loseLogin(V2TIMSDKListener::onKickedOffline);
            case "userSigExpired" -> loseLogin(V2TIMSDKListener::onUserSigExpired);
            default -> {}
        }
    }

    @Override
    public void onClosed() {
        connection = null;
        worker.schedule(this::connect, RETRY_MS, TimeUnit.MILLISECONDS);
    }

    private void loseLogin(Consumer<V2TIMSDKListener> event) {
        login.forget();
        listeners.tell(event);
    }
}
