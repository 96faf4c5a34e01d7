package com.timpush.emulator

import java.io.File
import java.util.Properties

/** Folders that the build has filled. */
object BuildFolders {
    private val properties =
        Properties().apply { BuildFolders::class.java.getResourceAsStream("/phone.properties").use(::load) }

    /** Robolectric's archives of Android. */
    val androidAll = File(properties.getProperty("android-all"))

    /** Robolectric's graphics library with its fonts and tables. */
    val nativeRuntime = File(properties.getProperty("native-runtime"))
}
