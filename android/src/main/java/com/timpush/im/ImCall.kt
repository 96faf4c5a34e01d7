package com.timpush.im

import com.tencent.imsdk.v2.V2TIMCallback
import com.timpush.Engine
import org.json.JSONObject

/** A call of JavaScript that awaits the IM SDK's answer, by the engine's number. */
internal class ImCall(
    private val id: Long,
) {
    /** Answers with [data], JSON text. */
    fun succeed(data: String? = null) = Engine.tell { onImAnswer(id, 0, null, data) }

    /** Answers with a text. */
    fun succeedWith(text: String) = succeed(JSONObject.quote(text))

    /** Answers with the IM SDK's own [code] and words. */
    fun fail(
        code: Int,
        message: String?,
    ) = Engine.tell { onImAnswer(id, code, message, null) }

    /** Passes on what the IM SDK answers; [onSuccess] comes before. */
    fun callback(onSuccess: () -> Unit = {}): V2TIMCallback =
        imCallback { code, message ->
            if (code == 0) onSuccess()
            if (code == 0) succeed() else fail(code, message)
        }
}

/** A callback of the IM SDK as one function of code, 0 for success, and message. */
internal fun imCallback(answer: (Int, String?) -> Unit): V2TIMCallback =
    object : V2TIMCallback {
        override fun onSuccess() = answer(0, null)

        override fun onError(
            code: Int,
            desc: String?,
        ) = answer(code, desc)
    }
