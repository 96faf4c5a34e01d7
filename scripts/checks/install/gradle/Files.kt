package org.gradle.api.file

import java.io.File

class RegularFile(
    val asFile: File,
)

class Directory(
    val asFile: File,
) {
    fun file(path: String) = RegularFile(File(asFile, path))
}

class RegularFileProperty(
    private val path: File,
) {
    fun get() = RegularFile(path)
}

class DirectoryProperty(
    private val path: File? = null,
) {
    val isPresent get() = path != null

    fun get() = Directory(checkNotNull(path))
}
