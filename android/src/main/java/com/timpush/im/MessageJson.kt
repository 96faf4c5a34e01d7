package com.timpush.im

import com.tencent.imsdk.v2.V2TIMCustomElem
import com.tencent.imsdk.v2.V2TIMMessage
import org.json.JSONObject

/** The message by the field names of the IM SDK's React Native package; absent fields are left out. */
internal fun V2TIMMessage.toJson(): JSONObject =
    JSONObject()
        .putOpt("msgID", msgID)
        .put("timestamp", timestamp)
        .putOpt("sender", sender)
        .putOpt("nickName", nickName)
        .putOpt("userID", userID)
        .putOpt("groupID", groupID)
        .put("status", status)
        .put("isSelf", isSelf)
        .put("elemType", elemType)
        .putOpt("textElem", textElem?.let { JSONObject().putOpt("text", it.text) })
        .putOpt("customElem", customElem?.toJson())

private fun V2TIMCustomElem.toJson(): JSONObject =
    JSONObject()
        .putOpt("data", data?.decodeToString())
        .putOpt("desc", description)
        .putOpt("extension", extension?.decodeToString())
