package com.timpush.emulator

import org.junit.Test
import org.junit.runner.JUnitCore
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File
import kotlin.system.exitProcess

/**
 * Boots one emulated phone in this JVM. Settings come by system properties (`timpush.*`, see [Settings]), commands by
 * stdin (see [Commands]).
 */
object PhoneMain {
    /** Ends with status 1 if the phone broke down. */
    @JvmStatic
    fun main(args: Array<String>) {
        prepareRobolectric()
        val result = JUnitCore.runClasses(PhoneLife::class.java)
        result.failures.forEach { System.err.println(it.trimmedTrace) }
        exitProcess(if (result.wasSuccessful()) 0 else 1)
    }

    /** One Android, from the folder that the build filled; nothing from the network. */
    private fun prepareRobolectric() {
        System.setProperty("robolectric.enabledSdks", System.getProperty("timpush.api", DEFAULT_API))
        System.setProperty("robolectric.dependency.dir", BuildFolders.androidAll.path)
        System.setProperty("robolectric.installFakeMediaProvider", "false")
        System.setProperty(CLASS_PATH, listOf(CLASS_PATH, APP_CLASS_PATH).map(System::getProperty).joinToString(File.pathSeparator))
    }

    private const val DEFAULT_API = "34"

    /** The JVM's own is the same for every phone, as its archive of classes wants it; Robolectric's class loader reads it again. */
    private const val CLASS_PATH = "java.class.path"
    private const val APP_CLASS_PATH = "timpush.app.classpath"
}

/** Robolectric builds its Android around a test, so a phone's life is one. */
@RunWith(RobolectricTestRunner::class)
class PhoneLife {
    /** Returns when the phone is turned off. */
    @Test
    fun live() = Phone(Settings.fromSystemProperties()).live()
}
