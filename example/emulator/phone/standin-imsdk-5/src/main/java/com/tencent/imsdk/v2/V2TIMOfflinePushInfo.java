package com.tencent.imsdk.v2;

public class V2TIMOfflinePushInfo extends OfflinePushOptions {
    private static final long serialVersionUID = 1L;
}
