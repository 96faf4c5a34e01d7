package com.timpush.emulator

import org.json.JSONObject
import java.io.File
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardCopyOption.REPLACE_EXISTING

/** What of a phone survives the end of its process. */
class Storage(
    private val folder: File,
) {
    /** The app's data folder. */
    val appData = File(folder, "app").apply { mkdirs() }

    /** The object saved under [name], or an empty one. */
    fun load(name: String): JSONObject {
        val file = file(name)
        return if (file.exists()) JSONObject(file.readText()) else JSONObject()
    }

    /** Saves [value] so that a kill at any time leaves the earlier or the new one. */
    fun save(
        name: String,
        value: JSONObject,
    ) {
        val draft = File(folder, "$name.draft").apply { writeText(value.toString()) }
        Files.move(draft.toPath(), file(name).toPath(), ATOMIC_MOVE, REPLACE_EXISTING)
    }

    private fun file(name: String) = File(folder, "$name.json")
}
