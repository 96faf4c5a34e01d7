package com.tencent.imsdk.v2;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.json.JSONObject;

/** Keeps what is set under the setter's name without "set", as the emulated cloud takes it. */
public class V2TIMOfflinePushInfo implements Serializable {
    public static final String IOS_OFFLINE_PUSH_NO_SOUND = "push.no_sound";
    public static final String IOS_OFFLINE_PUSH_DEFAULT_SOUND = "default";
    public static final int IOS_OFFLINE_PUSH_TYPE_APNS = 0;
    public static final int IOS_OFFLINE_PUSH_TYPE_VOIP = 1;

    private static final long serialVersionUID = 1L;

    private final HashMap<String, Serializable> options = new HashMap<>();

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

    public String getAndroidSound() {
        return (String) options.get("androidSound");
    }

    public String getVendorParams() {
        return (String) options.get("vendorParams");
    }

    public void enableIOSBackgroundNotification(boolean enable) {
        options.put("enableIOSBackgroundNotification", enable);
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

    public void setIOSPushType(int value) {
        options.put("iOSPushType", value);
    }

    public void setIOSInterruptionLevel(String value) {
        options.put("iOSInterruptionLevel", value);
    }

    public void setIOSImage(String value) {
        options.put("iOSImage", value);
    }

    public void setAndroidSound(String value) {
        options.put("androidSound", value);
    }

    public void setAndroidFCMChannelID(String value) {
        options.put("androidFCMChannelID", value);
    }

    public void setAndroidFCMImage(String value) {
        options.put("androidFCMImage", value);
    }

    public void setAndroidXiaoMiChannelID(String value) {
        options.put("androidXiaoMiChannelID", value);
    }

    public void setAndroidHuaWeiCategory(String value) {
        options.put("androidHuaWeiCategory", value);
    }

    public void setAndroidHuaWeiImage(String value) {
        options.put("androidHuaWeiImage", value);
    }

    public void setAndroidHonorImportance(String value) {
        options.put("androidHonorImportance", value);
    }

    public void setAndroidHonorImage(String value) {
        options.put("androidHonorImage", value);
    }

    public void setAndroidMeizuNotifyType(int value) {
        options.put("androidMeizuNotifyType", value);
    }

    public void setAndroidOPPOChannelID(String value) {
        options.put("androidOPPOChannelID", value);
    }

    public void setAndroidOPPOCategory(String value) {
        options.put("androidOPPOCategory", value);
    }

    public void setAndroidOPPONotifyLevel(int value) {
        options.put("androidOPPONotifyLevel", value);
    }

    @Deprecated
    public void setAndroidVIVOClassification(int value) {
        options.put("androidVIVOClassification", value);
    }

    public void setAndroidVIVOCategory(String value) {
        options.put("androidVIVOCategory", value);
    }

    public void setHarmonyImage(String value) {
        options.put("harmonyImage", value);
    }

    public void setHarmonyCategory(String value) {
        options.put("harmonyCategory", value);
    }

    public void setIgnoreHarmonyBadge(boolean value) {
        options.put("ignoreHarmonyBadge", value);
    }

    public void setVendorParams(String value) {
        options.put("vendorParams", value);
    }

    JSONObject toJson() {
        return new JSONObject(options);
    }
}
