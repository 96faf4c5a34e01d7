package com.timpush.emulator.cloud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * One connection to the emulated cloud: JSON lines over loopback TCP, one role for each connection.
 *
 * <p>Opening and calling may block for as long as loopback does; answers and events come on the connection's own
 * thread.
 */
public final class CloudConnection {
    /** Code of an answer that never came because the connection broke. */
    public static final int LOST = -1;

    /** Hears what nobody asked for. */
    public interface Listener {
        /** An object with a field {@code event}. */
        void onEvent(JSONObject event) throws JSONException;

        /** The connection is gone; nothing follows. */
        void onClosed();
    }

    /** The one answer to a call: {@code code} 0 for success, {@code data} possibly empty. */
    public interface Answer {
        void onAnswer(int code, String desc, JSONObject data) throws JSONException;
    }

    private static final Set<CloudConnection> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean network = true;

    private final Socket socket;
    private final OutputStream out;
    private final Listener listener;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, Answer> waiting = new ConcurrentHashMap<>();

    private CloudConnection(Socket socket, Listener listener) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.listener = listener;
    }

    /** Whether the phone has a network: without one, connections break and none can be opened. */
    public static void setNetwork(boolean on) {
        network = on;
        if (!on) {
            OPEN.forEach(CloudConnection::close);
        }
    }

    /**
     * Connects as {@code role} on behalf of the app {@code packageName}; which cloud and which phone comes from the
     * system properties {@code timpush.cloud.port} and {@code timpush.device}.
     */
    public static CloudConnection open(String role, String packageName, Listener listener) throws IOException {
        if (!network) {
            throw new IOException("the phone has no network");
        }
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("timpush.cloud.port", 0));
        socket.setTcpNoDelay(true);
        CloudConnection connection = new CloudConnection(socket, listener);
        connection.start(role, packageName);
        return connection;
    }

    private void start(String role, String packageName) throws IOException {
        Thread reader = new Thread(this::read, "cloud-" + role);
        reader.setDaemon(true);
        try {
            write(new JSONObject()
                    .put("id", 0)
                    .put("api", "hello")
                    .put("role", role)
                    .put("device", System.getProperty("timpush.device"))
                    .put("app", packageName));
        } catch (JSONException e) {
            throw new IOException(e);
        }
        OPEN.add(this);
        reader.start();
    }

    /** Sends {@code request} with the field {@code api} added; answers {@link #LOST} if the connection breaks. */
    public void call(String api, JSONObject request, Answer answer) {
        long id = lastId.incrementAndGet();
        waiting.put(id, answer);
        try {
            write(request.put("id", id).put("api", api));
        } catch (IOException | JSONException e) {
            lose(id);
        }
    }

    /** Ends the connection. Idempotent. */
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // Nothing is left to close.
        }
    }

    private synchronized void write(JSONObject line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                dispatch(new JSONObject(line));
            }
        } catch (IOException | JSONException e) {
            close();
        } finally {
            OPEN.remove(this);
            waiting.keySet().forEach(this::lose);
            listener.onClosed();
        }
    }

    private void dispatch(JSONObject line) throws JSONException {
        if (line.has("event")) {
            listener.onEvent(line);
            return;
        }
        Answer answer = waiting.remove(line.getLong("id"));
        if (answer != null) {
            JSONObject data = line.optJSONObject("data");
            answer.onAnswer(line.getInt("code"), line.optString("desc"), data == null ? new JSONObject() : data);
        }
    }

    private void lose(long id) {
        Answer answer = waiting.remove(id);
        if (answer == null) {
            return;
        }
        try {
            answer.onAnswer(LOST, "the connection is lost", new JSONObject());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }
}
