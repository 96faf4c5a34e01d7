package com.timpush.emulator

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import org.json.JSONObject

/** Which components the app has turned on or off; survives its process, as in Android's package-restrictions.xml. */
class PackageRestrictions(
    private val context: Context,
    private val storage: Storage,
) {
    private val packages: PackageManager = context.packageManager
    private val components = components()
    private var saved = storage.load(NAME)

    /** Applies what was saved. */
    fun restore() =
        saved.keys().forEach {
            packages.setComponentEnabledSetting(component(it), saved.getInt(it), PackageManager.DONT_KILL_APP)
        }

    /** Saves the settings of receivers and services if one has changed. Cheap. */
    fun save() {
        val now = settings()
        if (now.toString() == saved.toString()) return
        saved = now
        storage.save(NAME, now)
    }

    private fun settings() =
        JSONObject().apply {
            components.forEach { put(it, packages.getComponentEnabledSetting(component(it))) }
        }

    private fun components(): List<String> {
        val flags = PackageManager.GET_RECEIVERS or PackageManager.GET_SERVICES or PackageManager.MATCH_DISABLED_COMPONENTS
        val info = packages.getPackageInfo(context.packageName, flags)
        return (info.receivers.orEmpty().asList() + info.services.orEmpty()).map { it.name }
    }

    private fun component(name: String) = ComponentName(context.packageName, name)

    private companion object {
        const val NAME = "components"
    }
}
