package com.tencent.imsdk.v2;

public class V2TIMMessage extends MessageFields {
    private static final long serialVersionUID = 1L;

    private boolean needReadReceipt;
    private boolean supportMessageExtension;

    public boolean isNeedReadReceipt() {
        return needReadReceipt;
    }

    public void setNeedReadReceipt(boolean needReadReceipt) {
        this.needReadReceipt = needReadReceipt;
    }

    public boolean isSupportMessageExtension() {
        return supportMessageExtension;
    }

    public void setSupportMessageExtension(boolean supportMessageExtension) {
        this.supportMessageExtension = supportMessageExtension;
    }
}
