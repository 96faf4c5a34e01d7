package com.xiaomi.mipush.sdk;

import com.xiaomi.push.service.module.PushChannelRegion;

public class PushConfiguration {
    private PushChannelRegion region = PushChannelRegion.China;
    private boolean openHmsPush;
    private boolean openFCMPush;
    private boolean openCOSPush;
    private boolean openFTOSPush;

    public PushChannelRegion getRegion() {
        return region;
    }

    public void setRegion(PushChannelRegion region) {
        this.region = region;
    }

    public boolean getOpenHmsPush() {
        return openHmsPush;
    }

    public void setOpenHmsPush(boolean open) {
        openHmsPush = open;
    }

    public boolean getOpenFCMPush() {
        return openFCMPush;
    }

    public void setOpenFCMPush(boolean open) {
        openFCMPush = open;
    }

    public boolean getOpenCOSPush() {
        return openCOSPush;
    }

    public void setOpenCOSPush(boolean open) {
        openCOSPush = open;
    }

    public boolean getOpenFTOSPush() {
        return openFTOSPush;
    }

    public void setOpenFTOSPush(boolean open) {
        openFTOSPush = open;
    }

    @Override
    public String toString() {
        return "PushConfiguration{region=" + region + "}";
    }
}
