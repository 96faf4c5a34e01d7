package com.timpush.emulator.vendor

import android.content.Context
import android.content.Intent
import android.os.Build
import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** Flyme: what is shown and every tap goes to the receiver, through which PushSDK in the app opens what the push names. */
internal object MeizuSystem : VendorSystem {
    private const val ACTION = "com.meizu.flyme.push.intent.MESSAGE"
    private const val SELF_DEFINED = 3

    override fun refusal(
        push: JSONObject,
        context: Context,
    ): String? {
        val selfDefined = push.getJSONObject("clickTypeInfo").getInt("clickType") == SELF_DEFINED
        return "Flyme has no self-defined clicks since Android 12".takeIf { selfDefined && Build.VERSION.SDK_INT >= Build.VERSION_CODES.S }
    }

    override fun tellApp(
        app: AppEntry,
        push: JSONObject,
    ) = tell(app, "notification_arrived", push)

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = tell(app, "private", push)

    private fun tell(
        app: AppEntry,
        method: String,
        push: JSONObject,
    ) = app.broadcast(
        Intent(ACTION)
            .addCategory(app.context.packageName)
            .putExtra("method", method)
            .putExtra("messageValue", message(push).toString()),
    )

    private fun message(push: JSONObject) =
        JSONObject()
            .put("title", push.optString("title"))
            .put("content", push.optString("description"))
            .put("taskId", push.getString("messageId"))
            .put("notifyId", push.getInt("notifyId"))
            .put("clickTypeInfo", push.getJSONObject("clickTypeInfo"))
}
