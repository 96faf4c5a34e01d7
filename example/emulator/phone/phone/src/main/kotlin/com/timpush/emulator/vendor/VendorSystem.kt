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

    /** Gives [push] to the app, which may be dead, in place of showing it. False if the system shows it. */
    fun giveToApp(
        app: AppEntry,
        push: JSONObject,
    ): Boolean = false

    /** Tells the app, whose process runs, that the system shows [push]. */
    fun tellApp(
        app: AppEntry,
        push: JSONObject,
    ) = Unit

    /** Hands the tap on [push] to the app, whose process runs. */
    fun tap(
        app: AppEntry,
        push: JSONObject,
    )
}

/** Every vendor's part, by the vendor's name. */
object VendorSystems {
    private val byVendor: Map<String, VendorSystem> =
        mapOf(
            "xiaomi" to XiaomiSystem,
            "huawei" to HuaweiSystem,
            "honor" to HonorSystem,
            "oppo" to OppoSystem,
            "vivo" to VivoSystem,
            "meizu" to MeizuSystem,
            "fcm" to FcmSystem,
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
