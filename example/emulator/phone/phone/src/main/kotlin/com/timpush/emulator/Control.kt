package com.timpush.emulator

import org.json.JSONObject
import java.io.PrintStream

/** What the phone tells the one who booted it: stdout lines of `@phone ` and a JSON object. Any thread. */
object Control {
    private val out: PrintStream = System.out

    /** Answers command [id]. */
    fun answer(
        id: Long,
        data: Any?,
    ) = write(JSONObject().put("id", id).put("code", 0).putOpt("data", data))

    /** Answers command [id] with what went wrong. */
    fun fail(
        id: Long,
        error: String,
    ) = write(JSONObject().put("id", id).put("code", 1).put("error", error))

    /** Tells of something that nobody asked for. */
    fun event(
        name: String,
        fields: JSONObject = JSONObject(),
    ) = write(fields.put("event", name))

    /** A line of the phone's log; [source] is one of `engine`, `app`, `js`, `system`, `vendor`. */
    fun log(
        source: String,
        text: String,
        level: String = "info",
    ) = event(
        "log",
        JSONObject()
            .put("at", System.currentTimeMillis())
            .put("source", source)
            .put("level", level)
            .put("text", text),
    )

    @Synchronized
    private fun write(line: JSONObject) {
        out.println("@phone $line")
        out.flush()
    }
}
