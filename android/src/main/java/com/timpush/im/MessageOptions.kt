package com.timpush.im

import com.tencent.imsdk.v2.V2TIMMessage
import org.json.JSONObject

/**
 * Sets every option of `SendMessage` (rust/surface/src/request.rs) that belongs to the message itself; a message that is
 * sent again gets those of this time.
 *
 * @return the options that were asked for and that this IM SDK does not take
 */
internal fun V2TIMMessage.applyOptions(request: JSONObject): List<String> =
    notCarried(OPTIONS.keys) { OPTIONS.getValue(it)(this, request, it) }.filter { request.opt(it) !in DEFAULTS }

private typealias Option = V2TIMMessage.(JSONObject, String) -> Unit

private fun flag(set: V2TIMMessage.(Boolean) -> Unit): Option = { json, name -> set(json.optBoolean(name)) }

private fun text(set: V2TIMMessage.(String) -> Unit): Option = { json, name -> set(json.optString(name)) }

private val OPTIONS: Map<String, Option> =
    mapOf(
        "needReadReceipt" to flag { setNeedReadReceipt(it) },
        "isExcludedFromUnreadCount" to flag { isExcludedFromUnreadCount = it },
        "isExcludedFromLastMessage" to flag { isExcludedFromLastMessage = it },
        "isSupportMessageExtension" to flag { setSupportMessageExtension(it) },
        "cloudCustomData" to text { cloudCustomData = it },
        "localCustomData" to text { localCustomData = it },
    )

/** What an option is that was not asked for. */
private val DEFAULTS = setOf(null, false, "")
