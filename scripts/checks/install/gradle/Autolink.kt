import com.facebook.react.tasks.GenerateAutolinkingNewArchitecturesFileTask
import com.facebook.react.tasks.GeneratePackageListTask
import org.gradle.api.file.DirectoryProperty
import org.gradle.api.file.RegularFileProperty
import java.io.File

/** React Native's tasks of autolinking, which read autolinking.json and write into the folders for Java and C++. */
fun main(args: Array<String>) {
    val (json, java, jni) = args.map(::File)
    PackageList(json, java).taskAction()
    NativeFiles(json, jni).taskAction()
}

private class PackageList(
    json: File,
    folder: File,
) : GeneratePackageListTask() {
    override val autolinkInputFile = RegularFileProperty(json)
    override val generatedOutputDirectory = DirectoryProperty(folder)
}

private class NativeFiles(
    json: File,
    folder: File,
) : GenerateAutolinkingNewArchitecturesFileTask() {
    override val autolinkInputFile = RegularFileProperty(json)
    override val generatedOutputDirectory = DirectoryProperty(folder)
    override val generatedPureCxxSourceDirectory = DirectoryProperty()
}
