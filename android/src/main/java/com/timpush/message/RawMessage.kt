package com.timpush.message

import com.timpush.Engine
import com.timpush.guarded
import org.json.JSONObject

/** Who shows a push in the shade. */
internal enum class Shower(
    /** Name across the bridge. */
    val wire: String,
) {
    /** The system, wherever the app is. */
    SYSTEM("system"),

    /** The system, but not while the app is in the foreground. */
    SYSTEM_IN_BACKGROUND("systemInBackground"),

    /** Nobody, unless the app does. */
    APP("app"),
}

/**
 * A push that a vendor's SDK handed to the app; the engine decides. `RawMessage` in rust/engine/src/input.rs.
 *
 * [extras] are the vendor's key-value pairs, [content] is what it brings as one text, and [notifyId] is by which its SDK
 * takes the notification away.
 */
internal data class RawMessage(
    val vendor: String,
    val shower: Shower,
    val messageId: String? = null,
    val title: String? = null,
    val desc: String? = null,
    val channelId: String? = null,
    val extras: Map<String, String> = emptyMap(),
    val content: String? = null,
    val notifyId: Int? = null,
) {
    /** The JSON for the engine; absent fields are left out. */
    fun toJson(): String =
        JSONObject()
            .put("vendor", vendor)
            .put("shower", shower.wire)
            .put("extras", JSONObject(extras))
            .putOpt("messageId", messageId)
            .putOpt("title", title)
            .putOpt("desc", desc)
            .putOpt("channelId", channelId)
            .putOpt("content", content)
            .putOpt("notifyId", notifyId)
            .toString()
}

/** Hands the push that [read] finds to the engine, if it finds one; what it throws is the vendor's. */
internal inline fun reportMessage(read: () -> RawMessage?) =
    guarded({}) {
        read()?.toJson()?.let { json -> Engine.tell { onMessage(json) } }
    }
