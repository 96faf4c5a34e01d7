package com.timpush.emulator.vendor

import android.content.Context
import com.timpush.emulator.AppEntry
import com.timpush.emulator.Notifications
import org.json.JSONObject

/** One vendor's part of a phone's system: it shows pushes and hands taps to the app. */
interface VendorSystem {
    /** Begins with the phone, before any app runs. */
    fun start(
        context: Context,
        notifications: Notifications,
    ) = Unit

    /** Why this vendor's phones do not show [push], an event of the emulated cloud; null if they do. */
    fun refusal(
        push: JSONObject,
        context: Context,
    ): String? = null

    /** Hands the tap on [push] to the app, whose process runs. */
    fun tap(
        app: AppEntry,
        push: JSONObject,
    )

    /** Hands [push], a message for the app alone with the field `data`, to the app, whose process runs. */
    fun receive(
        app: AppEntry,
        push: JSONObject,
    ): Unit = error("${push.getString("vendor")} has no data messages here")
}

/** Every vendor's part, by the vendor's name. */
object VendorSystems {
    private val byVendor: Map<String, VendorSystem> =
        mapOf(
            "fcm" to FcmSystem,
            "honor" to HonorSystem,
            "meizu" to MeizuSystem,
            "oppo" to OppoSystem,
            "huawei" to HuaweiSystem,
            "xiaomi" to XiaomiSystem,
            "vivo" to VivoSystem,
        )

    /** Begins them all. */
    fun start(
        context: Context,
        notifications: Notifications,
    ) = byVendor.values.forEach { it.start(context, notifications) }

    /** The part that [push] goes to. */
    fun of(push: JSONObject): VendorSystem {
        val vendor = push.getString("vendor")
        return checkNotNull(byVendor[vendor]) { "the phone knows no push service of $vendor" }
    }
}
