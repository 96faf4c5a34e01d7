package com.google.android.gms.common;

import android.app.ActivityThread;
import android.content.Context;

/** What the Android Gradle plugin generates in an app: by its ID, Firebase finds the package of the app's resources. */
public final class R {
    private R() {}

    public static final class string {
        public static final int common_google_play_services_unknown_issue =
                id("common_google_play_services_unknown_issue");

        private string() {}
    }

    /** Of an app without resources, one of Android's. */
    private static int id(String name) {
        Context app = ActivityThread.currentApplication();
        int id = app.getResources().getIdentifier(name, "string", app.getPackageName());
        return id == 0 ? android.R.string.unknownName : id;
    }
}
