package com.tencent.imsdk.v2;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.json.JSONException;
import org.json.JSONObject;

/** Messages as the emulated service writes them. */
final class Messages {
    private Messages() {}

    static V2TIMMessage text(String text) {
        V2TIMMessage message = new V2TIMMessage();
        message.elemType = V2TIMMessage.V2TIM_ELEM_TYPE_TEXT;
        message.textElem = new V2TIMTextElem();
        message.textElem.setText(text);
        return message;
    }

    static V2TIMMessage custom(byte[] data, String description, byte[] extension) {
        V2TIMMessage message = new V2TIMMessage();
        message.elemType = V2TIMMessage.V2TIM_ELEM_TYPE_CUSTOM;
        message.customElem = new V2TIMCustomElem();
        message.customElem.setData(data);
        message.customElem.setDescription(description);
        message.customElem.setExtension(extension);
        return message;
    }

    static V2TIMMessage received(JSONObject event, String user) throws JSONException {
        V2TIMMessage message = withElem(event.getJSONObject("elem"));
        message.msgID = event.getString("msgID");
        message.timestamp = System.currentTimeMillis() / 1000;
        message.sender = event.getString("sender");
        message.nickName = event.optString("nickname");
        message.userID = message.sender;
        message.status = V2TIMMessage.V2TIM_MSG_STATUS_SEND_SUCC;
        return message;
    }

    private static V2TIMMessage withElem(JSONObject elem) {
        return "custom".equals(elem.optString("type"))
                ? custom(bytes(elem.optString("data")), elem.optString("desc"), bytes(elem.optString("extension")))
                : text(elem.optString("text"));
    }

    static JSONObject elem(V2TIMMessage message) throws JSONException {
        V2TIMCustomElem custom = message.customElem;
        if (custom == null) {
            return new JSONObject().put("type", "text").put("text", message.textElem.getText());
        }
        return new JSONObject()
                .put("type", "custom")
                .put("data", text(custom.getData()))
                .put("desc", custom.getDescription())
                .put("extension", text(custom.getExtension()));
    }

    static String newId(String user) {
        return user + "-" + System.currentTimeMillis() / 1000 + "-"
                + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
