package com.timpush.emulator

import android.os.Build
import android.text.Hyphenator
import org.robolectric.nativeruntime.DefaultNativeRuntimeLoader
import java.io.File
import java.util.Locale
import javax.annotation.Priority

/**
 * Loads Robolectric's graphics from the folder where the build unpacked them. Robolectric itself unpacks 250 MB of fonts
 * for each process, and leaves them behind when the process is killed; API 35 still does, with its own library.
 */
@Priority(1)
class UnpackedNativeRuntime : DefaultNativeRuntimeLoader() {
    private val folder = BuildFolders.nativeRuntime

    @Synchronized
    override fun ensureLoaded() {
        if (Build.VERSION.SDK_INT > Build.VERSION_CODES.UPSIDE_DOWN_CAKE) return super.ensureLoaded()
        if (loaded.getAndSet(true)) return
        announce()
        System.load(File(folder, LIBRARY).path)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) Hyphenator.init()
    }

    /** The system properties that the library reads. */
    private fun announce() {
        System.setProperty("robolectric.nativeruntime.fontdir", "$folder/fonts/")
        System.setProperty("hyphen.data.dir", "$folder/hyphen-data")
        System.setProperty("icu.data.path", "$folder/icu/icudt68l.dat")
        System.setProperty("icu.locale.default", Locale.getDefault().toLanguageTag())
    }

    private companion object {
        const val LIBRARY = "native/linux/x86_64/librobolectric-nativeruntime.so"
    }
}
