package com.timpush.emulator

import android.content.Context
import android.os.Build
import java.io.File

/** Draws the shade to a PNG. */
fun interface ShadePicture {
    /** Writes the picture of what is [shown]; the folder of [file] is there. */
    fun save(
        shown: List<Shown>,
        file: File,
    )

    companion object {
        /** The one for this phone's API level. */
        fun of(context: Context): ShadePicture =
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) ViewShadePicture(context) else PlainShadePicture(context)
    }
}
