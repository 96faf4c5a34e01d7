package com.tencent.imsdk.v2;

import com.tencent.imsdk.BaseConstants;
import java.util.List;
import org.json.JSONException;
import org.json.JSONObject;

final class MessageManagerImpl extends V2TIMMessageManager {
    private final ImClient client;

    MessageManagerImpl(ImClient client) {
        this.client = client;
    }

    @Override
    public void addAdvancedMsgListener(V2TIMAdvancedMsgListener listener) {
        client.listeners.messages.add(listener);
    }

    @Override
    public void removeAdvancedMsgListener(V2TIMAdvancedMsgListener listener) {
        client.listeners.messages.remove(listener);
    }

    @Override
    public V2TIMMessage createTextMessage(String text) {
        return Messages.text(text);
    }

    @Override
    public V2TIMMessage createTextAtMessage(String text, List<String> atUserList) {
        return Messages.text(text);
    }

    @Override
    public V2TIMMessage createCustomMessage(byte[] data) {
        return Messages.custom(data, null, null);
    }

    @Override
    public V2TIMMessage createCustomMessage(byte[] data, String description, byte[] extension) {
        return Messages.custom(data, description, extension);
    }

    @Override
    public String sendMessage(
            V2TIMMessage message,
            String receiver,
            String groupID,
            int priority,
            boolean onlineUserOnly,
            V2TIMOfflinePushInfo offlinePushInfo,
            V2TIMSendCallback<V2TIMMessage> callback) {
        if (message == null || (receiver == null && groupID == null)) {
            Listeners.onMain(() -> callback.onError(BaseConstants.ERR_INVALID_PARAMETERS, "invalid parameters"));
            return null;
        }
        stamp(message, receiver, groupID, offlinePushInfo);
        JSONObject request = request(message, priority, onlineUserOnly);
        client.callLoggedIn("sendMessage", request, failureOf(message, callback), (code, desc, data) -> {
            message.timestamp = data.optLong("timestamp");
            Listeners.onMain(() -> settle(message, callback, code, desc));
        });
        return message.msgID;
    }

    @Override
    public void revokeMessage(V2TIMMessage message, V2TIMCallback callback) {
        try {
            client.call("revokeMessage", new JSONObject().put("msgID", message.msgID), callback);
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stamp(V2TIMMessage message, String receiver, String groupID, V2TIMOfflinePushInfo info) {
        message.msgID = Messages.newId(String.valueOf(client.user()));
        message.sender = client.user();
        message.userID = receiver;
        message.groupID = groupID;
        message.self = true;
        message.status = V2TIMMessage.V2TIM_MSG_STATUS_SENDING;
        message.offlinePushInfo = info;
    }

    private static JSONObject request(V2TIMMessage message, int priority, boolean onlineUserOnly) {
        V2TIMOfflinePushInfo info = message.offlinePushInfo;
        try {
            return new JSONObject()
                    .put("msgID", message.msgID)
                    .put("receiver", message.userID)
                    .put("groupID", message.groupID)
                    .put("priority", priority)
                    .put("onlineUserOnly", onlineUserOnly)
                    .put("elem", Messages.elem(message))
                    .put("offlinePushInfo", info == null ? null : info.toJson());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static V2TIMCallback failureOf(V2TIMMessage message, V2TIMSendCallback<V2TIMMessage> callback) {
        return new V2TIMCallback() {
            @Override
            public void onSuccess() {
                settle(message, callback, 0, "");
            }

            @Override
            public void onError(int code, String desc) {
                settle(message, callback, code, desc);
            }
        };
    }

    private static void settle(
            V2TIMMessage message, V2TIMSendCallback<V2TIMMessage> callback, int code, String desc) {
        message.status = code == 0 ? V2TIMMessage.V2TIM_MSG_STATUS_SEND_SUCC : V2TIMMessage.V2TIM_MSG_STATUS_SEND_FAIL;
        if (code == 0) {
            callback.onSuccess(message);
        } else {
            callback.onError(code, desc);
        }
    }
}
