package com.timpush.system

import android.app.ActivityManager
import android.content.Context
import android.os.Build
import android.os.PowerManager
import android.util.Log
import com.timpush.TAG
import com.timpush.guarded
import com.timpush.im.ImFacts
import org.json.JSONArray
import org.json.JSONObject

/**
 * How the phone is, for `diagnose`: facts by the names of rust/engine/src/diagnose/facts.rs. Holds no identifier.
 *
 * One that cannot be found out is left out, and leaves the others.
 */
internal class Inspection(
    private val context: Context,
) {
    private val manifest = InstalledParts(context)

    /** The facts for what [request] (`Inspect` in rust/engine/src/system.rs) asks. */
    fun of(request: JSONObject): JSONObject {
        val facts = JSONObject()
        facts.add("brand") { Build.BRAND }
        facts.add("manufacturer") { Build.MANUFACTURER }
        facts.add("apiLevel") { Build.VERSION.SDK_INT }
        facts.add("release") { Build.VERSION.RELEASE }
        facts.add("permitted") { context.notifications.areNotificationsEnabled() }
        facts.add("channels") { channels() }
        facts.add("batteryExempt") { power().isIgnoringBatteryOptimizations(context.packageName) }
        facts.add("backgroundRestricted") { backgroundRestricted() }
        facts.add("found") { found(request.getJSONArray("parts")) }
        if (request.getBoolean("im")) {
            facts.add("imVersion") { ImFacts.version }
            facts.add("serverTime") { ImFacts.serverTime }
        }
        return facts
    }

    private fun channels(): JSONArray? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) return null
        val blockedGroups = blockedGroups()
        val channels =
            context.notifications.notificationChannels.map { channel ->
                JSONObject()
                    .put("id", channel.id)
                    .put("importance", channel.importance)
                    .put("groupBlocked", channel.group in blockedGroups)
            }
        return JSONArray(channels)
    }

    /** The IDs of groups that the user has turned off, which Android has since 9. */
    private fun blockedGroups(): Set<String> {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.P) return emptySet()
        return context.notifications.notificationChannelGroups
            .filter { it.isBlocked }
            .mapTo(mutableSetOf()) { it.id }
    }

    private fun power() = context.getSystemService(Context.POWER_SERVICE) as PowerManager

    private fun backgroundRestricted(): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.P) return false
        return (context.getSystemService(Context.ACTIVITY_SERVICE) as ActivityManager).isBackgroundRestricted
    }

    private fun found(parts: JSONArray): JSONArray {
        val found = JSONArray()
        for (at in 0 until parts.length()) {
            var has: Boolean? = null
            guarded(::note) { has = manifest.has(parts.getJSONObject(at)) }
            found.put(has ?: JSONObject.NULL)
        }
        return found
    }

    private inline fun JSONObject.add(
        name: String,
        fact: () -> Any?,
    ) = guarded(::note) { put(name, fact()) }

    private fun note(failure: Throwable) {
        Log.w(TAG, "a fact of the phone could not be found out: ${failure.javaClass.name}")
    }
}
