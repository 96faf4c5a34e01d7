package com.tencent.imsdk.v2;

import java.io.Serializable;

/** Named by {@link V2TIMSDKListener}; profiles are not emulated. */
public class V2TIMUserFullInfo implements Serializable {
    private static final long serialVersionUID = 1L;
}
