package com.vivo.push.model;

import java.util.Map;

/** A message without a notification; the emulated service sends none. */
public class UnvarnishedMessage {
    private String message;

    public UnvarnishedMessage() {}

    public UnvarnishedMessage(String message) {
        this.message = message;
    }

    public String getMessage() {
        return message;
    }

    public Map<String, String> getParams() {
        return Map.of();
    }
}
