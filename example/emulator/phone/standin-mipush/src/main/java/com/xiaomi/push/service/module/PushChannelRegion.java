package com.xiaomi.push.service.module;

public enum PushChannelRegion {
    China,
    Global,
    Europe,
    Russia,
    India
}
