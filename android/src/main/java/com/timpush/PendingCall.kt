package com.timpush

import org.json.JSONObject

/** A call of JavaScript that awaits the answer of the IM SDK or of the system, by the engine's number. */
internal class PendingCall(
    private val id: Long,
) {
    /** Answers with [data], JSON text. */
    fun succeed(data: String? = null) = Engine.tell { onCallAnswer(id, 0, null, data) }

    /** Answers with a text. */
    fun succeedWith(text: String) = succeed(JSONObject.quote(text))

    /** Answers with the [code] and words of whoever was called. */
    fun fail(
        code: Int,
        message: String?,
    ) = Engine.tell { onCallAnswer(id, code, message, null) }
}
