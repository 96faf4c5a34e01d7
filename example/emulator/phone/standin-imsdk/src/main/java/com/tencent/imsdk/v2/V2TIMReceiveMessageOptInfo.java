package com.tencent.imsdk.v2;

import java.io.Serializable;

/** Named by {@link V2TIMSDKListener}; do-not-disturb is not emulated. */
public class V2TIMReceiveMessageOptInfo implements Serializable {
    private static final long serialVersionUID = 1L;
}
