package com.meizu.cloud.pushsdk.handler;

import com.timpush.emulator.flyme.ClickedMessage;

public class MzPushMessage extends ClickedMessage {
    public MzPushMessage(String json) {
        super(json);
    }
}
