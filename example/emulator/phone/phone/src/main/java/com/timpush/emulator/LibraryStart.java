package com.timpush.emulator;

import com.timpush.NativeEngine;
import com.timpush.Platform;

/**
 * Prints how many milliseconds the library takes in a process of its own from its loading until the engine has restored
 * the state in the folder that is the argument. Java, since Kotlin does not see what is internal in another module.
 */
public final class LibraryStart {
    private static final double NANOS_PER_MS = 1e6;

    /** The engine ignores it, once it has restored its state. */
    private static final String NO_TAP = "{\"source\":\"activity\"}";

    private LibraryStart() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        System.loadLibrary("timpush");
        NativeEngine.start(new Nobody(), args[0]);
        NativeEngine.onTap(NO_TAP);
        System.out.println((System.nanoTime() - begun) / NANOS_PER_MS);
        Runtime.getRuntime().halt(0); // The engine's thread goes on.
    }

    /** A platform that nothing is asked of: the app has not called init. */
    private static final class Nobody implements Platform {
        @Override
        public void describeDevice() {}

        @Override
        public void queryLogin() {}

        @Override
        public void registerVendor(String vendor, String appId, String appKey, String appSecret) {}

        @Override
        public void unregisterVendor(String vendor) {}

        @Override
        public void reportToken(long report, long businessId, String token) {}

        @Override
        public void callIm(long call, String request) {}

        @Override
        public void callSystem(long call, String request) {}

        @Override
        public void log(int priority, String message) {
            System.err.println(message);
        }
    }
}
