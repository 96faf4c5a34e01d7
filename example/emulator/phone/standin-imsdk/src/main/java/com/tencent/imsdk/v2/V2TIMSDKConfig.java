package com.tencent.imsdk.v2;

public class V2TIMSDKConfig {
    public static final int V2TIM_LOG_NONE = 0;
    public static final int V2TIM_LOG_DEBUG = 3;
    public static final int V2TIM_LOG_INFO = 4;
    public static final int V2TIM_LOG_WARN = 5;
    public static final int V2TIM_LOG_ERROR = 6;

    private int logLevel = V2TIM_LOG_DEBUG;
    private V2TIMLogListener logListener;

    public void setLogLevel(int logLevel) {
        this.logLevel = logLevel;
    }

    public int getLogLevel() {
        return logLevel;
    }

    public V2TIMLogListener getLogListener() {
        return logListener;
    }

    public void setLogListener(V2TIMLogListener logListener) {
        this.logListener = logListener;
    }
}
