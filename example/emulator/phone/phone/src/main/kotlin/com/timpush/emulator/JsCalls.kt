package com.timpush.emulator

import org.json.JSONArray
import org.json.JSONTokener

/** Calls of the app's JavaScript on behalf of commands, and what JavaScript says by itself. */
class JsCalls : JsHost.Listener {
    init {
        ReactHost.listener = this
    }

    /** Calls `globalThis.__phone[function](...args)`; command [id] is answered with what it gives. */
    fun call(
        id: Long,
        function: String,
        args: JSONArray,
    ) = ReactHost.call(function, args.toString(), id)

    override fun onConsole(
        level: String,
        text: String,
    ) = Control.log("js", text, level)

    override fun onResult(
        callId: Long,
        json: String?,
        error: String?,
    ) = if (error == null) Control.answer(callId, json?.let { JSONTokener(it).nextValue() }) else Control.fail(callId, error)

    override fun onFatal(error: String) = Control.log("js", error, "fatal")
}
