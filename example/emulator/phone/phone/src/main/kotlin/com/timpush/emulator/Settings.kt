package com.timpush.emulator

import java.io.File

/** How a phone is booted. The API level is `timpush.api`, 34 unless given; see [PhoneMain]. */
class Settings(
    /** `Build.BRAND` */
    val brand: String,
    /** `Build.MANUFACTURER` */
    val manufacturer: String,
    /** `Build.MODEL` */
    val model: String,
    /** What survives the end of the process. */
    val storage: File,
) {
    companion object {
        /** From `timpush.brand`, `timpush.manufacturer`, `timpush.model` and `timpush.storage`. */
        fun fromSystemProperties() =
            Settings(
                brand = property("timpush.brand", "Xiaomi"),
                manufacturer = property("timpush.manufacturer", "Xiaomi"),
                model = property("timpush.model", "23127PN0CC"),
                storage = File(property("timpush.storage", "build/phone/storage")).absoluteFile,
            )

        private fun property(
            name: String,
            default: String,
        ) = System.getProperty(name).orEmpty().ifEmpty { default }
    }
}
