package com.timpush.im

import android.content.Context
import com.tencent.imsdk.v2.V2TIMManager
import com.tencent.imsdk.v2.V2TIMSDKConfig
import com.timpush.PendingCall
import org.json.JSONObject

/** Carries out `ImRequest` (rust/surface/src/request.rs) with the native IM SDK. Main thread only. */
internal class ImSdk(
    private val context: Context,
    private val session: ImSession,
) {
    private val messages by lazy { ImMessages() }
    private val manager get() = V2TIMManager.getInstance()
    private val push get() = V2TIMManager.getOfflinePushManager()

    /** Starts one [request]; it is answered through [call]. Throws what the SDK throws. */
    fun call(
        call: PendingCall,
        request: JSONObject,
    ) = when (val api = request.getString("api")) {
        "initSDK" -> initSdk(call, request)
        "login" -> login(call, request)
        "logout" -> manager.logout(call.callback())
        "getLoginUser" -> call.succeedWith(manager.loginUser.orEmpty())
        "getLoginStatus" -> call.succeed(manager.loginStatus.toString())
        "createTextMessage" -> messages.createText(call, request)
        "createCustomMessage" -> messages.createCustom(call, request)
        "sendMessage" -> messages.send(call, request)
        "setOfflinePushConfig" -> setOfflinePushConfig(call, request)
        "doBackground" -> push.doBackground(request.getInt("unreadCount"), call.callback())
        "doForeground" -> push.doForeground(call.callback())
        else -> call.fail(INVALID_PARAMETERS, "no such call of the IM SDK: $api")
    }

    private fun initSdk(
        call: PendingCall,
        request: JSONObject,
    ) {
        val config = V2TIMSDKConfig().apply { logLevel = request.getInt("logLevel") }
        session.watch()
        val started = manager.initSDK(context, request.getInt("sdkAppID"), config)
        if (started) call.succeed("true") else call.fail(INIT_FAILED, "the IM SDK did not start")
    }

    private fun login(
        call: PendingCall,
        request: JSONObject,
    ) {
        val answer =
            imCallback { code, message ->
                if (code == 0) session.followUnread()
                call.settle(code, message)
            }
        manager.login(request.getString("userID"), request.getString("userSig"), answer)
    }

    private fun setOfflinePushConfig(
        call: PendingCall,
        request: JSONObject,
    ) = session.setOfflinePushConfig(request.getLong("businessID"), request.getString("token"), call::settle)

    private companion object {
        /** `BaseConstants.ERR_INIT_CORE_FAIL` */
        const val INIT_FAILED = 6018
    }
}

/** `BaseConstants.ERR_INVALID_PARAMETERS` */
internal const val INVALID_PARAMETERS = 6017
