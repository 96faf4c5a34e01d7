package com.huawei.agconnect.config;

import android.content.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.json.JSONException;
import org.json.JSONObject;

/** agconnect-services.json in the app's assets; empty if there is none. */
final class AssetConfig extends AGConnectServicesConfig {
    private static final String FILE = "agconnect-services.json";

    private final JSONObject root;

    private AssetConfig(JSONObject root) {
        this.root = root;
    }

    static AssetConfig read(Context context) {
        try (InputStream file = context.getAssets().open(FILE)) {
            return new AssetConfig(new JSONObject(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return new AssetConfig(new JSONObject());
        } catch (JSONException e) {
            throw new IllegalStateException(FILE + " is no JSON", e);
        }
    }

    @Override
    public boolean getBoolean(String path) {
        return getBoolean(path, false);
    }

    @Override
    public boolean getBoolean(String path, boolean def) {
        return Boolean.parseBoolean(getString(path, String.valueOf(def)));
    }

    @Override
    public int getInt(String path) {
        return getInt(path, 0);
    }

    @Override
    public int getInt(String path, int def) {
        return Integer.parseInt(getString(path, String.valueOf(def)));
    }

    @Override
    public String getString(String path) {
        return getString(path, null);
    }

    /** A path names objects from the outside in, as {@code client/app_id}. */
    @Override
    public String getString(String path, String def) {
        JSONObject at = root;
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1 && at != null; i++) {
            at = at.optJSONObject(names[i]);
        }
        return at == null ? def : at.optString(names[names.length - 1], def);
    }
}
