package com.timpush.emulator

import android.app.Service
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.ServiceConnection
import android.os.Handler
import android.os.Looper
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowContextImpl

/** Starts and binds the app's own services, which Robolectric only notes; those of other apps as it does. */
@Implements(className = ShadowContextImpl.CLASS_NAME)
class ShadowServices : ShadowContextImpl() {
    @Implementation
    override fun startService(intent: Intent): ComponentName? {
        val own = own(intent) ?: return super.startService(intent)
        post { build(own, intent).create().startCommand(0, 1) }
        return own
    }

    @Implementation
    override fun bindService(
        intent: Intent,
        connection: ServiceConnection,
        flags: Int,
    ): Boolean {
        val own = own(intent) ?: return super.bindService(intent, connection, flags)
        post { connection.onServiceConnected(own, build(own, intent).create().get().onBind(intent)) }
        return true
    }

    private fun own(intent: Intent): ComponentName? {
        val app: Context = RuntimeEnvironment.getApplication()
        val service = app.packageManager.resolveService(intent, 0)?.serviceInfo ?: return null
        return ComponentName(service.packageName, service.name).takeIf { it.packageName == app.packageName }
    }

    @Suppress("UNCHECKED_CAST")
    private fun build(
        service: ComponentName,
        intent: Intent,
    ) = Robolectric.buildService(Class.forName(service.className) as Class<out Service>, intent)

    private fun post(action: () -> Unit) {
        Handler(Looper.getMainLooper()).post(action)
    }
}
