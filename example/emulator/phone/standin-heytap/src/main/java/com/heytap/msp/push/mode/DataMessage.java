package com.heytap.msp.push.mode;

/** A pass-through message. The emulated service sends none: the IM service pushes notifications only. */
public class DataMessage extends BaseMode {
    private String appPackage;
    private String messageID;

    public DataMessage() {}

    public DataMessage(String appPackage, String messageID) {
        this.appPackage = appPackage;
        this.messageID = messageID;
    }

    @Override
    public int getType() {
        return 0;
    }

    public String getAppPackage() {
        return appPackage;
    }

    public String getMessageID() {
        return messageID;
    }

    @Override
    public String toString() {
        return "DataMessage{messageID=" + messageID + "}";
    }
}
