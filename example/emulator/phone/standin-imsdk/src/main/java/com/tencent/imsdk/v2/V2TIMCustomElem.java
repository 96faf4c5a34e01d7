package com.tencent.imsdk.v2;

public class V2TIMCustomElem extends V2TIMElem {
    private static final long serialVersionUID = 1L;

    private byte[] data;
    private String description;
    private byte[] extension;

    public byte[] getData() {
        return data;
    }

    public void setData(byte[] data) {
        this.data = data;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public byte[] getExtension() {
        return extension;
    }

    public void setExtension(byte[] extension) {
        this.extension = extension;
    }
}
