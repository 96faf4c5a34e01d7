package com.timpush.vendor.honor

import android.content.Context
import com.hihonor.push.sdk.HonorInstanceId
import com.hihonor.push.sdk.common.data.ApiException
import com.timpush.EXCEPTION
import com.timpush.describe
import com.timpush.guarded
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.VendorAdapter
import java.util.concurrent.Executors

/** Honor Push 6.x, whose calls block and answer by exception. */
internal class HonorInstanceAdapter(
    private val context: Context,
) : VendorAdapter {
    /** One, so that a deletion cannot overtake a registration. */
    private val worker = Executors.newSingleThreadExecutor { Thread(it, "timpush-honor") }

    /** 6.x has no test; it refuses to register with a code that says so. */
    override fun supported(): Boolean = true

    override fun register(credentials: Credentials) {
        Components.enable(context, HonorService::class.java)
        execute(::tellFailure) { tellToken(it.pushToken) }
    }

    override fun unregister() = execute({ code, _ -> logKept(code) }) { it.deletePushToken() }

    private fun execute(
        onFailure: (Int, String?) -> Unit,
        call: (HonorInstanceId) -> Unit,
    ) = worker.execute {
        guarded({ onFailure(it.code(), it.words()) }) { call(HonorInstanceId.getInstance(context)) }
    }

    private fun Throwable.code() = if (this is ApiException) errorCode else EXCEPTION

    private fun Throwable.words() = if (this is ApiException) message else describe()
}
