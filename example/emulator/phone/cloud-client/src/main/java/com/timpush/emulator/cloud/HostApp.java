package com.timpush.emulator.cloud;

import android.app.Application;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.os.Handler;
import android.os.Looper;
import java.util.List;

/** The app that a vendor's SDK is linked into, as its manifest describes it. */
public final class HostApp {
    private final Context context;

    public HostApp(Context context) {
        this.context = context.getApplicationContext();
    }

    /** A value of the manifest's {@code meta-data} as text, or null. Android makes numbers of what looks like one. */
    public String metaData(String name) {
        try {
            ApplicationInfo info = context.getPackageManager()
                    .getApplicationInfo(context.getPackageName(), PackageManager.GET_META_DATA);
            @SuppressWarnings("deprecation") // The typed getters need to know the type.
            Object value = info.metaData == null ? null : info.metaData.get(name);
            return value == null ? null : value.toString();
        } catch (PackageManager.NameNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts those of the app's services for {@code intent} that are on, on the main thread. */
    public void startServices(Intent intent) {
        for (String name : servicesFor(intent)) {
            new Handler(Looper.getMainLooper()).post(() -> create(name).onStartCommand(intent, 0, 1));
        }
    }

    /** New ones of the app's services for {@code intent} that are on, not started. */
    public List<Service> services(Intent intent) {
        return servicesFor(intent).stream().map(this::create).toList();
    }

    private List<String> servicesFor(Intent intent) {
        Intent own = intent.setPackage(context.getPackageName());
        return context.getPackageManager().queryIntentServices(own, 0).stream()
                .map(found -> found.serviceInfo.name)
                .toList();
    }

    private Service create(String name) {
        try {
            Service service = (Service) Class.forName(name).getDeclaredConstructor().newInstance();
            service.attach(context, null, name, null, (Application) context, null);
            return service;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is no service", e);
        }
    }
}
