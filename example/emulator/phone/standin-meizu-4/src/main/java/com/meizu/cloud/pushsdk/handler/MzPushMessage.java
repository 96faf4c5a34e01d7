package com.meizu.cloud.pushsdk.handler;

import com.timpush.emulator.flyme.ClickedMessage;
import java.io.Serializable;

public class MzPushMessage extends ClickedMessage implements Serializable {
    public MzPushMessage(String json) {
        super(json);
    }
}
