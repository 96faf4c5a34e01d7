package com.timpush;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.timpush.emulator.JsHost;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;

/**
 * Java exceptions and nulls at the boundary to Rust, with the real libraries and a JavaScript that calls.
 *
 * <p>The engine is started once in this process, with a platform of which every method throws at first.
 */
@RunWith(RobolectricTestRunner.class)
public class BoundaryTest {
    private static final long TIMEOUT_S = 60;
    private static final String INIT =
            "[\"init\", {\"mi_buz_id\": 5218, \"mi_push_app_id\": \"id\", \"mi_push_app_key\": \"key\"}]";
    private static final String SILENT_APP = "{\"__launch\": {\"listen\": false}}";
    private static final String XIAOMI =
            "{\"brand\":\"Xiaomi\",\"manufacturer\":\"Xiaomi\",\"apiLevel\":34,\"vendors\":{\"xiaomi\":\"supported\"}}";

    /** The platform's methods that were called. */
    private static final Set<String> CALLED = ConcurrentHashMap.newKeySet();

    /** The methods that throw. */
    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    static {
        for (Method method : Platform.class.getMethods()) {
            BROKEN.add(method.getName());
        }
    }

    private final BlockingQueue<JSONObject> answers = new ArrayBlockingQueue<>(8);
    private final JsHost javaScript = new JsHost();
    private long runtime;

    @Before
    public void start() throws Exception {
        System.loadLibrary("timpush");
        NativeEngine.start(brokenPlatform(), Files.createTempDirectory("timpush").toString());
        runtime = javaScript.run(System.getProperty("timpush.bundle"), SILENT_APP, new Answers());
    }

    @After
    public void stop() {
        javaScript.close();
    }

    @Test
    public void everyExceptionOfThePlatformIsAnAnswer() throws Exception {
        assertBroken("callIm", call("im", "[\"getLoginUser\"]"));
        assertBroken("callSystem", call("plugin", "[\"clearAllNotification\"]"));
        assertNotEquals(0, call("plugin", INIT).getInt("code"));
        awaitCall("describeDevice");

        BROKEN.remove("describeDevice");
        NativeEngine.onLogin("vinson");
        assertBroken("registerVendor", call("plugin", INIT));

        BROKEN.remove("registerVendor");
        begin("plugin", INIT);
        awaitCall("reportToken");
        JSONObject registration = call("plugin", "[\"getRegistration\"]").getJSONObject("data");
        assertBroken("reportToken", registration.getJSONObject("lastError"));

        begin("plugin", "[\"unRegisterPush\"]");
        awaitCall("unregisterVendor");
        awaitCall("log");
    }

    @Test
    public void nullsAndRubbishAreRefused() throws Exception {
        assertThrows(RuntimeException.class, () -> NativeEngine.start(null, null));
        assertThrows(RuntimeException.class, () -> NativeEngine.start(brokenPlatform(), null));
        NativeEngine.onDevice(null);
        NativeEngine.onDevice("no JSON");
        NativeEngine.onLogin(null);
        NativeEngine.onImEvent(null);
        NativeEngine.onImEvent("unheard of");
        NativeEngine.onVendorToken(null, null);
        NativeEngine.onVendorToken("nokia", "token");
        NativeEngine.onVendorToken("xiaomi", null);
        NativeEngine.onVendorFailure(null, Long.MIN_VALUE, null);
        NativeEngine.onReportAnswer(-1, Integer.MIN_VALUE, null);
        NativeEngine.onCallAnswer(-1, 0, null, null);
        NativeEngine.onCallAnswer(Long.MAX_VALUE, 0, null, "no JSON");
        NativeEngine.onTap(null);
        NativeEngine.onTap("{\"source\":\"activity\",\"extras\":{\"ext\":5}}");
        NativeEngine.onMessage(null);
        NativeEngine.onMessage("{\"vendor\":\"fcm\",\"shower\":\"nobody\"}");
        NativeEngine.onMessageRevoked(null);
        NativeEngine.onAppState(true);
        NativeEngine.onUnread(-1);
        NativeEngine.onPermission(false);
        assertEquals(0, call("plugin", "[\"getRegistration\"]").getInt("code"));
    }

    @Test
    public void textOfAnyKindPasses() throws Exception {
        NativeEngine.onTap(new JSONObject()
                .put("source", "activity")
                .put("extras", new JSONObject().put("ext", "今晚 \uD83D\uDE00 \uD800 \u0000"))
                .toString());
        JSONObject tap = call("plugin", "[\"getInitialNotification\"]").getJSONObject("data");
        assertEquals("今晚 \uD83D\uDE00 \uFFFD \u0000", tap.getString("ext"));
    }

    private static void awaitCall(String method) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_S);
        while (!CALLED.contains(method)) {
            assertTrue(method + " was not called, but " + CALLED, System.nanoTime() < deadline);
            Thread.sleep(10);
        }
    }

    private static void assertBroken(String method, JSONObject answer) throws Exception {
        assertNotEquals(answer.toString(), 0, answer.getInt("code"));
        assertTrue(answer.toString(), answer.getString("desc").contains(method + " is broken"));
    }

    private JSONObject call(String function, String args) throws Exception {
        begin(function, args);
        return answer();
    }

    private void begin(String function, String args) {
        javaScript.call(runtime, function, args, 1);
    }

    private JSONObject answer() throws Exception {
        JSONObject answer = answers.poll(TIMEOUT_S, TimeUnit.SECONDS);
        assertTrue("no answer within " + TIMEOUT_S + " s", answer != null);
        return answer;
    }

    private static Platform brokenPlatform() {
        Class<?>[] types = {Platform.class};
        return (Platform) Proxy.newProxyInstance(Platform.class.getClassLoader(), types, (self, method, args) -> {
            CALLED.add(method.getName());
            if (BROKEN.contains(method.getName())) {
                throw new IllegalStateException(method.getName() + " is broken");
            }
            answer(method.getName());
            return null;
        });
    }

    /** What a platform answers that works. */
    private static void answer(String method) {
        if (method.equals("describeDevice")) {
            NativeEngine.onDevice(XIAOMI);
        } else {
            NativeEngine.onVendorToken("xiaomi", "token");
        }
    }

    private final class Answers implements JsHost.Listener {
        @Override
        public void onConsole(String level, String text) {}

        @Override
        public void onResult(long callId, String json, String error) {
            try {
                answers.add(new JSONObject(error == null ? json : "{\"code\":1,\"desc\":" + JSONObject.quote(error) + "}"));
            } catch (org.json.JSONException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void onFatal(String error) {
            throw new IllegalStateException(error);
        }
    }
}
