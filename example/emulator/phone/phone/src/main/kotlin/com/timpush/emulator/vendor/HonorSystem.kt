package com.timpush.emulator.vendor

import android.content.Intent
import com.timpush.emulator.AppEntry
import org.json.JSONObject

/** Honor's phones: a tap opens what the console says, with `ext` among the extras. Data messages go to the app's service. */
internal object HonorSystem : VendorSystem {
    private const val MESSAGING_EVENT = "com.hihonor.push.action.MESSAGING_EVENT"

    override fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean = push.optBoolean("data").also { if (it) app.startServices(message(push)) }

    private fun message(push: JSONObject) =
        Intent(MESSAGING_EVENT).putExtra("msgId", push.getLong("notifyId")).putExtra("data", push.getString("content"))

    override fun tap(
        app: AppEntry,
        push: JSONObject,
    ) = app.open(app.target(push).putExtra("ext", push.getString("ext")))
}
