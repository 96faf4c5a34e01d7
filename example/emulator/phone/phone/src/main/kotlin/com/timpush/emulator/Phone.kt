package com.timpush.emulator

import android.os.Build
import com.timpush.emulator.vendor.VendorSystems
import org.json.JSONObject
import org.robolectric.shadows.ShadowBuild

/** One emulated phone from boot to shutdown. The app does not run until it is launched or a notification is tapped. */
class Phone(
    settings: Settings,
) {
    private val mainLoop = MainLoop()
    private val storage: Storage
    private val process: AppProcess
    private val channels: NotificationChannels
    private val notifications: Notifications
    private val background: BackgroundLimits
    private val daemon: PushDaemon
    private val commands: Commands

    init {
        ShadowBuild.setBrand(settings.brand)
        ShadowBuild.setManufacturer(settings.manufacturer)
        ShadowBuild.setModel(settings.model)
        storage = Storage(settings.storage)
        process = AppProcess(storage)
        channels = NotificationChannels(process.context, storage)
        notifications = Notifications(process.context, storage)
        background = BackgroundLimits(process.context, storage)
        daemon = PushDaemon(process, notifications)
        val controls = SystemControls(notifications, channels, background, InstalledManifest(process.context))
        commands = Commands(process, notifications, controls, mainLoop)
    }

    /** Runs the main thread until the phone is turned off. */
    fun live() {
        channels.restore()
        notifications.restore()
        background.restore()
        VendorSystems.start(process.context, notifications)
        daemon.start()
        CommandReader(commands, mainLoop).start()
        Control.event("ready", JSONObject().put("api", Build.VERSION.SDK_INT).put("brand", Build.BRAND))
        mainLoop.run {
            process.activities.pump()
            process.sync()
            channels.save()
            notifications.sync()
        }
        process.close()
    }
}
