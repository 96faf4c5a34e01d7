package com.vivo.push;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import com.vivo.push.util.VivoPushException;
import org.json.JSONException;
import org.json.JSONObject;

/** What the app's manifest must have, as the SDK looks for it. */
final class Manifest {
    private static final String APP_ID = "com.vivo.push.app_id";
    private static final String API_KEY = "com.vivo.push.api_key";
    private static final String SERVICE = "com.vivo.push.sdk.service.CommandClientService";

    private final Context context;
    private final String[] activities;

    Manifest(Context context, String... activities) {
        this.context = context;
        this.activities = activities;
    }

    void check() throws VivoPushException {
        require(!text(APP_ID).isEmpty(), "meta-data " + APP_ID);
        require(!text(API_KEY).isEmpty(), "meta-data " + API_KEY);
        require(!Receivers.of(context, new Intent(Receivers.ACTION)).isEmpty(), "receiver for " + Receivers.ACTION);
        require(hasService(), "service " + SERVICE);
        for (String activity : activities) {
            require(hasActivity(activity), "activity " + activity);
        }
    }

    /** App ID and key for the service. */
    JSONObject credentials() {
        try {
            return new JSONObject().put("appId", text(APP_ID)).put("appKey", text(API_KEY));
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value of digits alone is a number to Android. */
    @SuppressWarnings("deprecation") // The typed getters need its type.
    private String text(String name) {
        Bundle values = metaData();
        Object value = values == null ? null : values.get(name);
        return value == null ? "" : value.toString();
    }

    private Bundle metaData() {
        try {
            String name = context.getPackageName();
            return packages().getApplicationInfo(name, PackageManager.GET_META_DATA).metaData;
        } catch (PackageManager.NameNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean hasService() {
        try {
            return packages().getServiceInfo(new ComponentName(context, SERVICE), 0) != null;
        } catch (PackageManager.NameNotFoundException e) {
            return false;
        }
    }

    private boolean hasActivity(String name) {
        try {
            return packages().getActivityInfo(new ComponentName(context, name), 0) != null;
        } catch (PackageManager.NameNotFoundException e) {
            return false;
        }
    }

    private PackageManager packages() {
        return context.getPackageManager();
    }

    private static void require(boolean there, String what) throws VivoPushException {
        if (!there) {
            throw new VivoPushException("AndroidManifest.xml has no " + what);
        }
    }
}
