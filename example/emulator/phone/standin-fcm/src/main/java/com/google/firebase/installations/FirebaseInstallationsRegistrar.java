package com.google.firebase.installations;

import com.google.firebase.FirebaseApp;
import com.google.firebase.components.Component;
import com.google.firebase.components.ComponentRegistrar;
import com.google.firebase.components.Dependency;
import java.util.List;

/** Named in the manifest, as Google's own is. */
public class FirebaseInstallationsRegistrar implements ComponentRegistrar {
    @Override
    public List<Component<?>> getComponents() {
        return List.of(Component.builder(FirebaseInstallationsApi.class)
                .add(Dependency.required(FirebaseApp.class))
                .factory(parts -> new FirebaseInstallations(parts.get(FirebaseApp.class).getApplicationContext()))
                .build());
    }
}
