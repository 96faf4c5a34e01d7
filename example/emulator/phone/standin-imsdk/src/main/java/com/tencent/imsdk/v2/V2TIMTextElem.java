package com.tencent.imsdk.v2;

public class V2TIMTextElem extends V2TIMElem {
    private static final long serialVersionUID = 1L;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
