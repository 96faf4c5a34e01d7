package com.timpush.tap

import com.timpush.Engine
import org.json.JSONObject

/** Who saw a tap. */
internal enum class TapSource(
    /** Name across the bridge. */
    val wire: String,
) {
    RECEIVER("receiver"),
    ACTIVITY("activity"),
}

/** An activity that nothing but a tap or the user's finger on the app's icon starts. */
internal enum class Door(
    /** Name across the bridge. */
    val wire: String,
) {
    LAUNCHER("launcher"),
    TAP_ACTIVITY("tapActivity"),
}

/**
 * What may be a tap, as Android saw it; the engine decides. `RawTap` in rust/engine/src/input.rs.
 *
 * [extras] are the vendor's key-value pairs or an intent's text extras, [content] a vendor's self-defined JSON text; the
 * engine finds the sender's ext in either.
 */
internal data class RawTap(
    val source: TapSource,
    val extras: Map<String, String>,
    val vendor: String? = null,
    val messageId: String? = null,
    val title: String? = null,
    val desc: String? = null,
    val content: String? = null,
    val door: Door? = null,
    val fromHistory: Boolean = false,
) {
    /** The JSON for the engine; absent fields are left out. */
    fun toJson(): String =
        JSONObject()
            .put("source", source.wire)
            .put("extras", JSONObject(extras))
            .putOpt("vendor", vendor)
            .putOpt("messageId", messageId)
            .putOpt("title", title)
            .putOpt("desc", desc)
            .putOpt("content", content)
            .putOpt("door", door?.wire)
            .put("fromHistory", fromHistory)
            .toString()
}

/** Hands the tap to the engine; it is on disk when this returns. */
internal fun RawTap.report() {
    val json = toJson()
    Engine.tell { onTap(json) }
}
