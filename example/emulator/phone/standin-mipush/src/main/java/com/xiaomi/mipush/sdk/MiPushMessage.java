package com.xiaomi.mipush.sdk;

import android.os.Bundle;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

public class MiPushMessage implements Serializable {
    public static final int MESSAGE_TYPE_REG = 0;
    public static final int MESSAGE_TYPE_ALIAS = 1;
    public static final int MESSAGE_TYPE_TOPIC = 2;
    public static final int MESSAGE_TYPE_ACCOUNT = 3;

    private static final long serialVersionUID = 1L;

    private String messageId;
    private int messageType;
    private String content;
    private String alias;
    private String userAccount;
    private String topic;
    private int notifyType;
    private int notifyId;
    private boolean notified;
    private boolean arrivedMessage;
    private String description;
    private String title;
    private String category;
    private int passThrough;
    private HashMap<String, String> extra = new HashMap<>();

    public String getMessageId() {
        return messageId;
    }

    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    public int getMessageType() {
        return messageType;
    }

    public void setMessageType(int messageType) {
        this.messageType = messageType;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getUserAccount() {
        return userAccount;
    }

    public void setUserAccount(String userAccount) {
        this.userAccount = userAccount;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public int getNotifyType() {
        return notifyType;
    }

    public void setNotifyType(int notifyType) {
        this.notifyType = notifyType;
    }

    public int getNotifyId() {
        return notifyId;
    }

    public void setNotifyId(int notifyId) {
        this.notifyId = notifyId;
    }

    public boolean isNotified() {
        return notified;
    }

    public void setNotified(boolean notified) {
        this.notified = notified;
    }

    public boolean isArrivedMessage() {
        return arrivedMessage;
    }

    public void setArrivedMessage(boolean arrivedMessage) {
        this.arrivedMessage = arrivedMessage;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public int getPassThrough() {
        return passThrough;
    }

    public void setPassThrough(int passThrough) {
        this.passThrough = passThrough;
    }

    public Map<String, String> getExtra() {
        return extra;
    }

    public void setExtra(Map<String, String> extra) {
        this.extra = new HashMap<>(extra);
    }

    public Bundle toBundle() {
        Bundle bundle = new Bundle();
        bundle.putString("messageId", messageId);
        bundle.putInt("messageType", messageType);
        bundle.putString("content", content);
        bundle.putString("alias", alias);
        bundle.putString("user_account", userAccount);
        bundle.putString("topic", topic);
        bundle.putInt("notifyType", notifyType);
        bundle.putInt("notifyId", notifyId);
        bundle.putBoolean("isNotified", notified);
        bundle.putString("description", description);
        bundle.putString("title", title);
        bundle.putString("category", category);
        bundle.putInt("passThrough", passThrough);
        bundle.putSerializable("extra", extra);
        return bundle;
    }

    @SuppressWarnings({"deprecation", "unchecked"}) // The typed getter needs API 33.
    public static MiPushMessage fromBundle(Bundle bundle) {
        MiPushMessage message = new MiPushMessage();
        message.messageId = bundle.getString("messageId");
        message.messageType = bundle.getInt("messageType");
        message.content = bundle.getString("content");
        message.alias = bundle.getString("alias");
        message.userAccount = bundle.getString("user_account");
        message.topic = bundle.getString("topic");
        message.notifyType = bundle.getInt("notifyType");
        message.notifyId = bundle.getInt("notifyId");
        message.notified = bundle.getBoolean("isNotified");
        message.description = bundle.getString("description");
        message.title = bundle.getString("title");
        message.category = bundle.getString("category");
        message.passThrough = bundle.getInt("passThrough");
        message.extra = (HashMap<String, String>) bundle.getSerializable("extra");
        return message;
    }

    @Override
    public String toString() {
        return "MiPushMessage{messageId=" + messageId + "}";
    }
}
