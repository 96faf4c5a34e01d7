package com.xiaomi.mipush.sdk;

import org.json.JSONException;
import org.json.JSONObject;

/** JSON objects of texts. */
final class Fields {
    private Fields() {}

    static JSONObject of(String... namesAndValues) {
        JSONObject fields = new JSONObject();
        try {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                fields.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
        return fields;
    }
}
