package com.tencent.imsdk.v2;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.json.JSONObject;

/**
 * What every version takes since 5.6.1202. Keeps what is set under the setter's name without "set", as the emulated cloud
 * takes it.
 */
class OfflinePushOptions implements Serializable {
    public static final String IOS_OFFLINE_PUSH_NO_SOUND = "push.no_sound";
    public static final String IOS_OFFLINE_PUSH_DEFAULT_SOUND = "default";

    private static final long serialVersionUID = 1L;

    final HashMap<String, Serializable> options = new HashMap<>();

    public String getTitle() {
        return (String) options.get("title");
    }

    public String getDesc() {
        return (String) options.get("desc");
    }

    public byte[] getExt() {
        String ext = (String) options.get("ext");
        return ext == null ? null : ext.getBytes(StandardCharsets.UTF_8);
    }

    public void setExt(byte[] ext) {
        options.put("ext", ext == null ? null : new String(ext, StandardCharsets.UTF_8));
    }

    public void disablePush(boolean disable) {
        options.put("disablePush", disable);
    }

    public boolean isDisablePush() {
        return Boolean.TRUE.equals(options.get("disablePush"));
    }

    public void setTitle(String value) {
        options.put("title", value);
    }

    public void setDesc(String value) {
        options.put("desc", value);
    }

    public void setIOSSound(String value) {
        options.put("iOSSound", value);
    }

    public void setIgnoreIOSBadge(boolean value) {
        options.put("ignoreIOSBadge", value);
    }

    public void setAndroidOPPOChannelID(String value) {
        options.put("androidOPPOChannelID", value);
    }

    public void setAndroidVIVOClassification(int value) {
        options.put("androidVIVOClassification", value);
    }

    JSONObject toJson() {
        return new JSONObject(options);
    }
}
