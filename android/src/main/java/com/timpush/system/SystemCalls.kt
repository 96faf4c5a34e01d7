package com.timpush.system

import android.content.Context
import com.timpush.EXCEPTION
import com.timpush.PendingCall
import com.timpush.vendor.VendorAdapters
import org.json.JSONObject

/** Carries out `SystemRequest` (rust/engine/src/system.rs). Main thread only. */
internal class SystemCalls(
    private val context: Context,
    private val vendors: VendorAdapters,
) {
    private val badges = Badges(context)
    private val channels = Channels(context)
    private val inspection = Inspection(context)
    private val notifications = OwnNotifications(context, channels)

    /** The user's permission to show notifications. */
    val permission = NotificationPermission(context, vendors)

    /** Starts one [request]; it is answered through [call]. Throws what the system throws. */
    fun call(
        call: PendingCall,
        request: JSONObject,
    ) {
        when (val api = request.getString("api")) {
            "clearNotifications" -> clear(request.getBoolean("vendors"))
            "setBadge" -> badges.show(request.getString("vendor"), request.getInt("number"))
            "createChannel" -> channels.create(request)
            "postNotification" -> notifications.post(request)
            "cancelNotification" -> notifications.cancel(request.getString("tag"))
            "withdrawNotification" -> vendors.require(request.getString("vendor")).withdraw(request.getInt("notifyId"))
            "inspect" -> return call.succeed(inspection.of(request).toString())
            "requestPermission" -> return permission.request(call, request.getBoolean("vendors"))
            else -> return call.fail(EXCEPTION, "no such call of the system: $api")
        }
        call.succeed()
    }

    private fun clear(askVendors: Boolean) {
        context.notifications.cancelAll()
        if (askVendors) vendors.clearNotifications()
    }
}
