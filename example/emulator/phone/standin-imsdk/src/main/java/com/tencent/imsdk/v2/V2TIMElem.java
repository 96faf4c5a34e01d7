package com.tencent.imsdk.v2;

import java.io.Serializable;

public abstract class V2TIMElem implements Serializable {
    private static final long serialVersionUID = 1L;
}
