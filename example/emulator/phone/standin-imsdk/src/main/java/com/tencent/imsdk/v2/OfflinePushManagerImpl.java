package com.tencent.imsdk.v2;

import org.json.JSONException;
import org.json.JSONObject;

final class OfflinePushManagerImpl extends V2TIMOfflinePushManager {
    private final ImClient client;

    OfflinePushManagerImpl(ImClient client) {
        this.client = client;
    }

    /** Null clears the token, as in the real SDK. */
    @Override
    public void setOfflinePushConfig(V2TIMOfflinePushConfig config, V2TIMCallback callback) {
        V2TIMOfflinePushConfig given = config == null ? new V2TIMOfflinePushConfig(0, "") : config;
        client.call("setOfflinePushConfig", withBrand("businessID", given.businessID, given.deviceToken), callback);
    }

    @Override
    public void doBackground(int unreadCount, V2TIMCallback callback) {
        client.call("doBackground", withBrand("unread", Math.max(unreadCount, 0), null), callback);
    }

    @Override
    public void doForeground(V2TIMCallback callback) {
        client.call("doForeground", new JSONObject(), callback);
    }

    private static JSONObject withBrand(String name, int value, String token) {
        try {
            return new JSONObject().put(name, value).put("token", token).put("brand", Brand.number());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }
}
