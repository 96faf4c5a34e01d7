package com.timpush.vendor.huawei

import android.content.Context
import com.huawei.agconnect.config.AGConnectServicesConfig
import com.huawei.hms.aaid.HmsInstanceId
import com.huawei.hms.api.ConnectionResult
import com.huawei.hms.api.HuaweiApiAvailability
import com.huawei.hms.common.ApiException
import com.timpush.EXCEPTION
import com.timpush.Engine
import com.timpush.describe
import com.timpush.guarded
import com.timpush.vendor.Components
import com.timpush.vendor.Credentials
import com.timpush.vendor.HUAWEI
import com.timpush.vendor.VendorAdapter
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.atomic.AtomicInteger

/**
 * HMS Push Kit, with the signatures that 3.0.2 to 6.13 have in common. Tokens that come later come to [HuaweiService].
 *
 * The app ID is that of the app's agconnect-services.json, so `init` needs none.
 */
internal class HuaweiAdapter(
    private val context: Context,
) : VendorAdapter {
    /** HMS refuses the main thread, and blocks for as long as HMS Core does: a call that hangs must not hold up the next. */
    private val workers = Executors.newCachedThreadPool { Thread(it, "timpush-huawei").apply { isDaemon = true } }
    private val calls = AtomicInteger()
    private var deletion: Future<*>? = null

    override fun supported(): Boolean {
        val services = HuaweiApiAvailability.getInstance()
        return services.isHuaweiMobileServicesAvailable(context, OLDEST_HMS_CORE) == ConnectionResult.SUCCESS
    }

    override fun register(credentials: Credentials) {
        Components.enable(context, HuaweiService::class.java)
        val before = deletion
        work {
            before?.get() // Or HMS may return the token that is about to go.
            tellToken(hms().getToken(appId(), SCOPE))
        }
    }

    override fun unregister() {
        deletion = work { hms().deleteToken(appId(), SCOPE) }
    }

    private fun hms() = HmsInstanceId.getInstance(context)

    private fun appId(): String? = AGConnectServicesConfig.fromContext(context).getString("client/app_id")

    /** A call that fails when HMS has been asked something else since is of no interest. */
    private fun work(action: () -> Unit): Future<*> {
        val call = calls.incrementAndGet()
        return workers.submit { guarded({ if (call == calls.get()) tellFailure(it) }, action) }
    }

    /** Before EMUI 10 HMS returns nothing, and the token comes to the service. */
    private fun tellToken(token: String?) {
        if (!token.isNullOrEmpty()) Engine.tell { onVendorToken(HUAWEI, token) }
    }

    private fun tellFailure(failure: Throwable) =
        when (failure) {
            is ApiException -> Engine.tell { onVendorFailure(HUAWEI, failure.statusCode.toLong(), failure.statusMessage) }
            else -> Engine.tell { onVendorFailure(HUAWEI, EXCEPTION.toLong(), failure.describe()) }
        }

    private companion object {
        const val SCOPE = "HCM"

        /** HMS Core 2.4.1.300; Push Kit fails below it. */
        const val OLDEST_HMS_CORE = 20_401_300
    }
}
