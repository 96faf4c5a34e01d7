package com.tencent.imsdk.v2;

public class V2TIMOfflinePushInfo extends OfflinePushOptions {
    public static final int IOS_OFFLINE_PUSH_TYPE_APNS = 0;
    public static final int IOS_OFFLINE_PUSH_TYPE_VOIP = 1;

    private static final long serialVersionUID = 1L;

    @Deprecated
    @Override
    public void setAndroidVIVOClassification(int value) {
        super.setAndroidVIVOClassification(value);
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

    public void setAndroidOPPOCategory(String value) {
        options.put("androidOPPOCategory", value);
    }

    public void setAndroidOPPONotifyLevel(int value) {
        options.put("androidOPPONotifyLevel", value);
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
}
