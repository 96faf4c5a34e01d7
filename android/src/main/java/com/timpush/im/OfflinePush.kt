package com.timpush.im

import com.tencent.imsdk.v2.V2TIMOfflinePushInfo
import org.json.JSONObject

/** Offline push options for the IM SDK, and the fields that this IM SDK does not take. */
internal class OfflinePush(
    val info: V2TIMOfflinePushInfo,
    val notCarried: List<String>,
)

/** The IM SDK's options for [json], `OfflinePushInfo` of the engine. An absent field keeps the SDK's default. */
internal fun offlinePush(json: JSONObject): OfflinePush {
    val info = V2TIMOfflinePushInfo()
    val notCarried = notCarried(json.keys().asSequence().toList()) { SETTERS.getValue(it)(info, json, it) }
    return OfflinePush(info, notCarried)
}

private typealias Setter = V2TIMOfflinePushInfo.(JSONObject, String) -> Unit

private fun text(set: V2TIMOfflinePushInfo.(String) -> Unit): Setter = { json, name -> set(json.getString(name)) }

private fun flag(set: V2TIMOfflinePushInfo.(Boolean) -> Unit): Setter = { json, name -> set(json.getBoolean(name)) }

private fun number(set: V2TIMOfflinePushInfo.(Int) -> Unit): Setter = { json, name -> set(json.getInt(name)) }

/** Every setter of the newest `V2TIMOfflinePushInfo`, each called only when asked for: older SDKs lack some. */
private val SETTERS: Map<String, Setter> =
    mapOf(
        "title" to text { setTitle(it) },
        "desc" to text { setDesc(it) },
        "ext" to text { setExt(it.toByteArray()) },
        "disablePush" to flag { disablePush(it) },
        "iOSSound" to text { setIOSSound(it) },
        "ignoreIOSBadge" to flag { setIgnoreIOSBadge(it) },
        "iOSPushType" to number { setIOSPushType(it) },
        "iOSInterruptionLevel" to text { setIOSInterruptionLevel(it) },
        "enableIOSBackgroundNotification" to flag { enableIOSBackgroundNotification(it) },
        "iOSImage" to text { setIOSImage(it) },
        "androidSound" to text { setAndroidSound(it) },
        "androidOPPOChannelID" to text { setAndroidOPPOChannelID(it) },
        "androidOPPOCategory" to text { setAndroidOPPOCategory(it) },
        "androidOPPONotifyLevel" to number { setAndroidOPPONotifyLevel(it) },
        @Suppress("DEPRECATION")
        ("androidVIVOClassification" to number { setAndroidVIVOClassification(it) }),
        "androidVIVOCategory" to text { setAndroidVIVOCategory(it) },
        "androidFCMChannelID" to text { setAndroidFCMChannelID(it) },
        "androidFCMImage" to text { setAndroidFCMImage(it) },
        "androidXiaoMiChannelID" to text { setAndroidXiaoMiChannelID(it) },
        "androidHuaWeiCategory" to text { setAndroidHuaWeiCategory(it) },
        "androidHuaWeiImage" to text { setAndroidHuaWeiImage(it) },
        "androidHonorImportance" to text { setAndroidHonorImportance(it) },
        "androidHonorImage" to text { setAndroidHonorImage(it) },
        "androidMeizuNotifyType" to number { setAndroidMeizuNotifyType(it) },
        "harmonyImage" to text { setHarmonyImage(it) },
        "harmonyCategory" to text { setHarmonyCategory(it) },
        "ignoreHarmonyBadge" to flag { setIgnoreHarmonyBadge(it) },
        "vendorParams" to text { setVendorParams(it) },
    )
