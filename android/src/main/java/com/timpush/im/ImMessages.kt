package com.timpush.im

import com.tencent.imsdk.v2.V2TIMManager
import com.tencent.imsdk.v2.V2TIMMessage
import com.tencent.imsdk.v2.V2TIMSendCallback
import com.timpush.PendingCall
import org.json.JSONArray
import org.json.JSONObject

/** Messages between their creation and their sending. JavaScript knows them by an ID of ours. */
internal class ImMessages {
    private val manager get() = V2TIMManager.getMessageManager()
    private var created = 0L
    private val waiting =
        object : LinkedHashMap<String, V2TIMMessage>() {
            override fun removeEldestEntry(eldest: Map.Entry<String, V2TIMMessage>) = size > MAX_WAITING
        }

    /** Answers `{id, messageInfo}`. */
    fun createText(
        call: PendingCall,
        request: JSONObject,
    ) = keep(call, manager.createTextMessage(request.getString("text")))

    /** Answers `{id, messageInfo}`. */
    fun createCustom(
        call: PendingCall,
        request: JSONObject,
    ) = keep(
        call,
        manager.createCustomMessage(
            request.getString("data").toByteArray(),
            request.optString("desc"),
            request.optString("extension").toByteArray(),
        ),
    )

    /**
     * Answers `{message, notCarried}`: the message that was sent, and the options that this IM SDK does not take. After a
     * failure it can be sent again.
     */
    fun send(
        call: PendingCall,
        request: JSONObject,
    ) {
        val id = request.getString("id")
        val message = waiting[id] ?: return call.fail(INVALID_PARAMETERS, "no message of that id waits: the last $MAX_WAITING are kept")
        val options = message.applyOptions(request)
        val push = request.optJSONObject("offlinePushInfo")?.let(::offlinePush)
        manager.sendMessage(
            message,
            request.textOrNull("receiver"),
            request.textOrNull("groupID"),
            request.getInt("priority"),
            request.getBoolean("onlineUserOnly"),
            push?.info,
            SendCallback(call, options + push?.notCarried.orEmpty()) { waiting.remove(id) },
        )
    }

    private fun keep(
        call: PendingCall,
        message: V2TIMMessage,
    ) {
        val id = "${++created}"
        waiting[id] = message
        call.succeed(JSONObject().put("id", id).put("messageInfo", message.toJson()).toString())
    }

    private class SendCallback(
        private val call: PendingCall,
        private val notCarried: List<String>,
        private val onSent: () -> Unit,
    ) : V2TIMSendCallback<V2TIMMessage> {
        override fun onProgress(progress: Int) = Unit

        override fun onSuccess(message: V2TIMMessage) {
            onSent()
            val answer = JSONObject().put("message", message.toJson()).put("notCarried", JSONArray(notCarried))
            call.succeed(answer.toString())
        }

        override fun onError(
            code: Int,
            desc: String?,
        ) = call.fail(code, desc)
    }

    private companion object {
        const val MAX_WAITING = 100
    }
}

private fun JSONObject.textOrNull(name: String): String? = optString(name).ifEmpty { null }
