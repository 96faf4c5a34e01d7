package com.heytap.msp.push.mode;

public abstract class BaseMode {
    public abstract int getType();
}
