package com.timpush.vendor

import android.content.Context

/**
 * A vendor that this package has an adapter for.
 *
 * Everything goes by name: an app that does not select the vendor has no class of it.
 */
internal class KnownVendor(
    /** Name across the bridge. */
    val name: String,
    private val adapterClass: String,
    /** Any of them says that the SDK is there; which one differs by version. */
    private val sdkClasses: List<String>,
) {
    constructor(name: String, adapterClass: String, vararg sdkClasses: String) : this(name, adapterClass, sdkClasses.asList())

    /** The adapter, or null unless both it and the vendor's SDK are in the app. */
    fun adapter(context: Context): VendorAdapter? {
        if (sdkClasses.none(::isLinked) || !isLinked(adapterClass)) return null
        val create = Class.forName(adapterClass).getDeclaredConstructor(Context::class.java)
        return create.newInstance(context) as VendorAdapter
    }

    companion object {
        /** Every vendor; the SDKs' classes are those that the adapters call first. */
        val ALL =
            listOf(
                KnownVendor(XIAOMI, "com.timpush.vendor.xiaomi.XiaomiAdapter", "com.xiaomi.mipush.sdk.MiPushClient"),
                KnownVendor(HUAWEI, "com.timpush.vendor.huawei.HuaweiAdapter", "com.huawei.hms.aaid.HmsInstanceId"),
                KnownVendor(
                    HONOR,
                    "com.timpush.vendor.honor.HonorAdapter",
                    "com.hihonor.push.sdk.HonorPushClient",
                    "com.hihonor.push.sdk.HonorInstanceId",
                ),
                KnownVendor(OPPO, "com.timpush.vendor.oppo.OppoAdapter", "com.heytap.msp.push.HeytapPushManager"),
                KnownVendor(VIVO, "com.timpush.vendor.vivo.VivoAdapter", "com.vivo.push.PushClient"),
                KnownVendor(MEIZU, "com.timpush.vendor.meizu.MeizuAdapter", "com.meizu.cloud.pushsdk.PushManager"),
                KnownVendor(FCM, "com.timpush.vendor.fcm.FcmAdapter", "com.google.firebase.messaging.FirebaseMessaging"),
            )
    }
}

/** Whether the app has the class of that name; it is not initialised. */
internal fun isLinked(name: String): Boolean =
    try {
        Class.forName(name, false, KnownVendor::class.java.classLoader)
        true
    } catch (_: ClassNotFoundException) {
        false
    }
