package com.tencent.imsdk.v2;

import java.io.Serializable;

/** Named by {@link V2TIMSDKListener}; presence is not emulated. */
public class V2TIMUserStatus implements Serializable {
    private static final long serialVersionUID = 1L;
}
