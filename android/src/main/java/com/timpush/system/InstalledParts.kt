package com.timpush.system

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import org.json.JSONObject

/** The manifest of the installed app, as it came out of the build. */
internal class InstalledParts(
    private val context: Context,
) {
    private val packages get() = context.packageManager

    /** Whether it has [part], a `Part` of rust/engine/src/system.rs. Components count also while they are turned off. */
    fun has(part: JSONObject): Boolean {
        val name = part.getString("name").replace(APPLICATION_ID, context.packageName)
        return when (val kind = part.getString("kind")) {
            "receiver" -> declared { packages.getReceiverInfo(component(name), ALSO_DISABLED) }
            "service" -> declared { packages.getServiceInfo(component(name), ALSO_DISABLED) }
            "activity" -> declared { packages.getActivityInfo(component(name), ALSO_DISABLED) }
            "permission" -> name in permissions()
            "metaData" -> !metaData(name).isNullOrBlank()
            "address" -> opens(Uri.parse(name))
            else -> error("no such part of a manifest: $kind")
        }
    }

    private fun component(name: String) = ComponentName(context.packageName, name)

    private inline fun declared(find: () -> Any): Boolean =
        try {
            find()
            true
        } catch (_: PackageManager.NameNotFoundException) {
            false
        }

    private fun permissions(): List<String> {
        val asked = packages.getPackageInfo(context.packageName, PackageManager.GET_PERMISSIONS).requestedPermissions
        return asked.orEmpty().toList()
    }

    private fun metaData(name: String): String? {
        val info = packages.getApplicationInfo(context.packageName, PackageManager.GET_META_DATA)
        @Suppress("DEPRECATION") // Of any type: a build makes a number of digits.
        return info.metaData?.get(name)?.toString()
    }

    private fun opens(address: Uri): Boolean {
        val intent = Intent(Intent.ACTION_VIEW, address).setPackage(context.packageName)
        return packages.queryIntentActivities(intent, PackageManager.MATCH_DEFAULT_ONLY).isNotEmpty()
    }

    private companion object {
        const val APPLICATION_ID = "\${applicationId}"
        const val ALSO_DISABLED = PackageManager.MATCH_DISABLED_COMPONENTS
    }
}
