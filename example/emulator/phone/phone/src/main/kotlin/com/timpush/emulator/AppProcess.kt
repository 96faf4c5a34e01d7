package com.timpush.emulator

import android.app.ActivityThread
import android.app.Application
import android.content.ContentProvider
import android.content.Context
import android.content.pm.PackageManager
import android.content.pm.ProviderInfo
import com.timpush.example.MainApplication
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import java.io.File

/**
 * The app's process. Robolectric has a process but no beginning of one, so this does what `ActivityThread` does:
 * the application object, the content providers of the manifest, then `Application.onCreate`.
 */
class AppProcess(
    storage: Storage,
) : AutoCloseable {
    /** The installed app as the system sees it. */
    val context: Context = RuntimeEnvironment.getApplication().baseContext

    /** The app's activities. */
    val activities = Activities(this)

    private val restrictions = PackageRestrictions(context, storage)
    private var application: Application? = null

    /** Whether the process has begun. */
    val running: Boolean get() = application != null

    init {
        useDataFolder(storage.appData)
        restrictions.restore()
    }

    /** Begins the process. Idempotent. */
    fun start() {
        if (application != null) return
        Control.log("system", "the app's process begins")
        application = MainApplication().also(::begin)
    }

    /** Remembers which components the app has turned on or off. Android's system server does so, which outlives the app. */
    fun sync() = restrictions.save()

    override fun close() = ReactHost.close()

    private fun begin(application: Application) {
        shadowOf(application).callAttach(context)
        ReflectionHelpers.callInstanceMethod<Unit>(context, "setOuterContext", ClassParameter.from(Context::class.java, application))
        handOut(application)
        providers().forEach { create(it).attachInfo(application, it) }
        ActivityThread.currentActivityThread().instrumentation.callApplicationOnCreate(application)
    }

    /** Makes [application] the one that Android and Robolectric hand out. */
    @Suppress("DEPRECATION")
    private fun handOut(application: Application) {
        ReflectionHelpers.setField(ActivityThread.currentActivityThread(), "mInitialApplication", application)
        ReflectionHelpers.setField(loadedApk(), "mApplication", application)
        RuntimeEnvironment.application = application
    }

    private fun providers(): List<ProviderInfo> {
        val found = context.packageManager.getPackageInfo(context.packageName, PackageManager.GET_PROVIDERS)
        return found.providers.orEmpty().sortedByDescending { it.initOrder }
    }

    private fun create(provider: ProviderInfo) = Class.forName(provider.name).getDeclaredConstructor().newInstance() as ContentProvider

    private fun useDataFolder(folder: File) {
        context.applicationInfo.dataDir = folder.path
        for (field in listOf("mDataDirFile", "mCredentialProtectedDataDirFile")) {
            ReflectionHelpers.setField(loadedApk(), field, folder)
        }
    }

    private fun loadedApk(): Any = ReflectionHelpers.getField(context, "mPackageInfo")
}
