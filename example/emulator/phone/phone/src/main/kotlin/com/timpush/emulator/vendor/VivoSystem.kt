package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import org.json.JSONObject

/**
 * OriginOS and Funtouch OS: for an app with an SDK from 3.0 on the system opens what a tapped message says, with the
 * message's parameters in the intent. Before that the app's receiver is told, and the SDK opens it; so does a system of
 * that time, which the feature `receiverTaps` stands for.
 */
internal object VivoSystem : VendorSystem {
    private const val RECEIVE = "com.vivo.pushclient.action.RECEIVE"

    /** A message that is not to be shown in the foreground, of which SDKs hear since 4.0.6. */
    override fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean = (app.inForeground && !push.optBoolean("foregroundShow", true)).also { if (it) app.broadcast(told("foreground", push)) }

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = if (opensItself()) app.open(app.target(push).withParams(push)) else app.broadcast(told("click", push))

    /** The system learns the SDK's version from the app. */
    private fun opensItself() =
        !java.lang.Boolean.getBoolean("timpush.feature.receiverTaps") &&
            runCatching { Class.forName("com.vivo.push.PushConfig") }.isSuccess

    private fun Intent.withParams(push: JSONObject) =
        apply { push.getJSONObject("params").run { keys().forEach { putExtra(it, getString(it)) } } }

    private fun told(
        method: String,
        push: JSONObject,
    ) = Intent(RECEIVE)
        .putExtra("method", method)
        .putExtra("msgId", push.getLong("messageId"))
        .putExtra("title", push.getString("title"))
        .putExtra("content", push.getString("description"))
        .putExtra("skipType", push.getInt("skipType"))
        .putExtra("skipContent", push.getJSONObject("click").getString("uri"))
        .putExtra("params", push.getJSONObject("params").toString())
}
