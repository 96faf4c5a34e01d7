package com.timpush.emulator

import com.timpush.emulator.cloud.CloudConnection
import org.json.JSONObject

/** What changes in the phone's system while it is on: by its user, by what happens to it, or by how its app was built. */
class SystemControls(
    private val notifications: Notifications,
    private val channels: NotificationChannels,
    private val background: BackgroundLimits,
    private val manifest: InstalledManifest,
) {
    /** Carries out the control of that [name] with the fields of [command]; false if there is none. Main thread only. */
    fun carryOut(
        name: String,
        command: JSONObject,
    ): Boolean {
        when (name) {
            "permission" -> notifications.permitted = command.getBoolean("granted")
            "channelImportance" -> channels.setImportance(command.getString("channel"), command.getInt("importance"))
            "deleteChannel" -> channels.delete(command.getString("channel"))
            "restrictBackground" -> background.restricted = command.getBoolean("restricted")
            "network" -> CloudConnection.setNetwork(command.getBoolean("on"))
            "feature" -> System.setProperty("timpush.feature.${command.getString("name")}", command.getString("value"))
            "loseActivity" -> manifest.loseActivity(command.getString("class"))
            "loseReceiver" -> manifest.loseReceiver(command.getString("class"))
            "restoreManifest" -> manifest.restore()
            else -> return false
        }
        return true
    }
}
