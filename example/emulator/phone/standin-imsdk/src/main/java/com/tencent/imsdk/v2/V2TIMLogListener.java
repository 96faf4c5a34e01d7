package com.tencent.imsdk.v2;

public abstract class V2TIMLogListener {
    public void onLog(int logLevel, String logContent) {}
}
