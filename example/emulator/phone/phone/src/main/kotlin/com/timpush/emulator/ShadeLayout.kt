package com.timpush.emulator

import java.text.SimpleDateFormat
import java.util.Date
import java.util.Locale

/** What the pictures of the shade have in common; sizes in dp. */
internal object ShadeLayout {
    const val WIDTH = 392
    const val LEAST = 320
    const val MARGIN = 12
    const val TOP = 112
    const val BOTTOM = 48
    const val GAP = 8
    const val RADIUS = 20
    const val NIGHT = 0xFF16213A.toInt()
    const val DUSK = 0xFF3A4A6B.toInt()
    const val CARD = 0xFFF7F7F9.toInt()

    /** The text of an empty shade. */
    const val EMPTY = "没有通知"

    /** The right end of the status bar. */
    const val STATUS = "5G  100%"

    /** What a clock shows. */
    fun clock(at: Date = Date()): String = SimpleDateFormat("HH:mm", Locale.CHINA).format(at)

    /** The line below the clock. */
    fun date(): String = SimpleDateFormat("M月d日 EEEE", Locale.CHINA).format(Date())
}
