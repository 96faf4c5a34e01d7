package com.timpush.im

import com.tencent.imsdk.v2.V2TIMCallback
import com.timpush.PendingCall

/** Passes on what the IM SDK answers. */
internal fun PendingCall.callback(): V2TIMCallback = imCallback(::settle)

/** Answers with what the IM SDK answered: [code], 0 for success, and [message]. */
internal fun PendingCall.settle(
    code: Int,
    message: String?,
) = if (code == 0) succeed() else fail(code, message)

/** A callback of the IM SDK as one function of code, 0 for success, and message. */
internal fun imCallback(answer: (Int, String?) -> Unit): V2TIMCallback =
    object : V2TIMCallback {
        override fun onSuccess() = answer(0, null)

        override fun onError(
            code: Int,
            desc: String?,
        ) = answer(code, desc)
    }
