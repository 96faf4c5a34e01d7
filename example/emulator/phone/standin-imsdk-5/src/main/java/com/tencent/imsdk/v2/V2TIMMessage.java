package com.tencent.imsdk.v2;

public class V2TIMMessage extends MessageFields {
    private static final long serialVersionUID = 1L;
}
