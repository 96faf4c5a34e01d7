package com.google.firebase.installations;

import android.content.Context;
import android.content.SharedPreferences;
import com.google.android.gms.tasks.Task;
import com.google.android.gms.tasks.Tasks;
import com.google.firebase.installations.internal.FidListener;
import com.google.firebase.installations.internal.FidListenerHandle;
import java.util.UUID;

/** Firebase Installations without Google's server: the installation's ID is made up here, and remembered. */
public class FirebaseInstallations implements FirebaseInstallationsApi {
    private static final String ID = "Fid";
    private static final int ID_LENGTH = 22;
    private static final long A_WEEK = 604_800;

    private final SharedPreferences saved;

    FirebaseInstallations(Context context) {
        saved = context.getSharedPreferences("PersistedInstallation", Context.MODE_PRIVATE);
    }

    @Override
    public Task<String> getId() {
        return Tasks.forResult(id());
    }

    @Override
    public Task<InstallationTokenResult> getToken(boolean forceRefresh) {
        return Tasks.forResult(InstallationTokenResult.builder()
                .setToken("auth-of-" + id())
                .setTokenCreationTimestamp(System.currentTimeMillis() / 1000)
                .setTokenExpirationTimestamp(A_WEEK)
                .build());
    }

    @Override
    public Task<Void> delete() {
        saved.edit().clear().commit();
        return Tasks.forResult(null);
    }

    /** An override from 18.0.0 of the interface on. */
    public void clearFidCache() {}

    /** Nobody changes the ID. */
    @Override
    public FidListenerHandle registerFidListener(FidListener listener) {
        return () -> {};
    }

    private synchronized String id() {
        String id = saved.getString(ID, null);
        if (id == null) {
            id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
            saved.edit().putString(ID, id).commit();
        }
        return id;
    }
}
