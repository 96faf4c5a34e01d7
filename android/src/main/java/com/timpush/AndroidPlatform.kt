package com.timpush

import android.app.Application
import android.os.Handler
import android.os.Looper
import android.util.Log
import com.timpush.im.ImSdk
import com.timpush.im.ImSession
import com.timpush.system.SystemCalls
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapters
import org.json.JSONObject

/** Carries out the engine's commands on the main thread, where vendors' SDKs and the IM SDK are at home. */
internal class AndroidPlatform(
    application: Application,
) : Platform {
    private val main = Handler(Looper.getMainLooper())
    private val session = ImSession()
    private val im = ImSdk(application, session)

    /** The vendors' SDKs that are linked into the app. */
    val vendors = VendorAdapters(application)

    /** What JavaScript may ask of the system. */
    val system = SystemCalls(application, vendors)

    override fun describeDevice() =
        post({ undescribed(it) }) {
            val device = describeDevice(vendors).toString()
            Engine.tell { onDevice(device) }
        }

    override fun queryLogin() =
        post({ Engine.tell { onLogin(null) } }) {
            val user = session.findUser()
            Engine.tell { onLogin(user) }
        }

    override fun registerVendor(
        vendor: String,
        appId: String?,
        appKey: String?,
        appSecret: String?,
    ) = post({ fail(vendor, it) }) { vendors.require(vendor).register(Credentials(appId, appKey, appSecret)) }

    override fun unregisterVendor(vendor: String) = post({ fail(vendor, it) }) { vendors.require(vendor).unregister() }

    override fun reportToken(
        report: Long,
        businessId: Long,
        token: String,
    ) = post({ Engine.tell { onReportAnswer(report, EXCEPTION, it) } }) {
        session.setOfflinePushConfig(businessId, token) { code, message ->
            Engine.tell { onReportAnswer(report, code, message) }
        }
    }

    override fun callIm(
        call: Long,
        request: String,
    ) = post({ PendingCall(call).fail(EXCEPTION, it) }) { im.call(PendingCall(call), JSONObject(request)) }

    override fun callSystem(
        call: Long,
        request: String,
    ) = post({ PendingCall(call).fail(EXCEPTION, it) }) { system.call(PendingCall(call), JSONObject(request)) }

    override fun log(
        priority: Int,
        message: String,
    ) {
        Log.println(priority, TAG, message)
    }

    private fun undescribed(message: String) {
        Log.e(TAG, "the phone could not be described: $message")
        Engine.tell { onDevice("{}") }
    }

    private fun fail(
        vendor: String,
        message: String,
    ) = Engine.tell { onVendorFailure(vendor, EXCEPTION.toLong(), message) }

    private inline fun post(
        crossinline onFailure: (String) -> Unit,
        crossinline action: () -> Unit,
    ) {
        main.post { guarded({ onFailure(it.describe()) }) { action() } }
    }
}
