package com.timpush.vendor.honor

import android.content.Context
import com.hihonor.push.sdk.HonorPushCallback
import com.hihonor.push.sdk.HonorPushClient
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapter

/** Honor Push 7.x and 8.x. */
internal class HonorClientAdapter(
    private val context: Context,
) : VendorAdapter {
    override fun supported(): Boolean = HonorPushClient.getInstance().checkSupportHonorPush(context)

    override fun register(credentials: Credentials) {
        Components.enable(context, HonorService::class.java)
        client().getPushToken(
            object : HonorPushCallback<String> {
                override fun onSuccess(token: String?) = tellToken(token)

                override fun onFailure(
                    code: Int,
                    message: String?,
                ) = tellFailure(code, message)
            },
        )
    }

    override fun unregister() =
        client().deletePushToken(
            object : HonorPushCallback<Void> {
                override fun onSuccess(nothing: Void?) = Unit

                override fun onFailure(
                    code: Int,
                    message: String?,
                ) = logKept(code)
            },
        )

    /** Every call but the support test comes after `init`; without its own token, which the app would not have asked for. */
    private fun client() = HonorPushClient.getInstance().also { it.init(context, false) }
}
