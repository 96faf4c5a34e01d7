package com.tencent.imsdk.v2;

import java.io.Serializable;

/** What every version has since 5.6.1202. */
class MessageFields implements Serializable {
    public static final int V2TIM_ELEM_TYPE_NONE = 0;
    public static final int V2TIM_ELEM_TYPE_TEXT = 1;
    public static final int V2TIM_ELEM_TYPE_CUSTOM = 2;
    public static final int V2TIM_MSG_STATUS_SENDING = 1;
    public static final int V2TIM_MSG_STATUS_SEND_SUCC = 2;
    public static final int V2TIM_MSG_STATUS_SEND_FAIL = 3;
    public static final int V2TIM_MSG_STATUS_HAS_DELETED = 4;
    public static final int V2TIM_PRIORITY_DEFAULT = 0;
    public static final int V2TIM_PRIORITY_HIGH = 1;
    public static final int V2TIM_PRIORITY_NORMAL = 2;
    public static final int V2TIM_PRIORITY_LOW = 3;

    private static final long serialVersionUID = 1L;

    String msgID;
    long timestamp;
    String sender;
    String nickName;
    String userID;
    String groupID;
    int status;
    int elemType;
    V2TIMTextElem textElem;
    V2TIMCustomElem customElem;
    boolean self;
    V2TIMOfflinePushInfo offlinePushInfo;
    private boolean excludedFromUnreadCount;
    private boolean excludedFromLastMessage;
    private String cloudCustomData;
    private String localCustomData;

    public String getMsgID() {
        return msgID;
    }

    public long getTimestamp() {
        return timestamp;
    }

    public String getSender() {
        return sender;
    }

    public String getNickName() {
        return nickName;
    }

    public String getUserID() {
        return userID;
    }

    public String getGroupID() {
        return groupID;
    }

    public int getStatus() {
        return status;
    }

    public int getElemType() {
        return elemType;
    }

    public V2TIMTextElem getTextElem() {
        return textElem;
    }

    public V2TIMCustomElem getCustomElem() {
        return customElem;
    }

    public boolean isSelf() {
        return self;
    }

    public V2TIMOfflinePushInfo getOfflinePushInfo() {
        return offlinePushInfo;
    }

    public boolean isExcludedFromUnreadCount() {
        return excludedFromUnreadCount;
    }

    public void setExcludedFromUnreadCount(boolean excludedFromUnreadCount) {
        this.excludedFromUnreadCount = excludedFromUnreadCount;
    }

    public boolean isExcludedFromLastMessage() {
        return excludedFromLastMessage;
    }

    public void setExcludedFromLastMessage(boolean excludedFromLastMessage) {
        this.excludedFromLastMessage = excludedFromLastMessage;
    }

    public String getCloudCustomData() {
        return cloudCustomData;
    }

    public void setCloudCustomData(String cloudCustomData) {
        this.cloudCustomData = cloudCustomData;
    }

    public String getLocalCustomData() {
        return localCustomData;
    }

    public void setLocalCustomData(String localCustomData) {
        this.localCustomData = localCustomData;
    }
}
