// Gradle's Kotlin DSL (org.gradle.kotlin.dsl) and React Native's plugin, as far as the example app's scripts use them.

import com.android.build.api.dsl.ApplicationExtension
import org.gradle.api.NamedDomainObjectContainer
import org.gradle.api.Project
import org.gradle.api.artifacts.Dependency
import org.gradle.api.artifacts.dsl.DependencyHandler
import org.gradle.api.artifacts.dsl.RepositoryHandler
import org.gradle.api.file.DirectoryProperty
import org.gradle.api.file.RegularFileProperty
import org.gradle.api.initialization.dsl.ScriptHandler
import org.gradle.api.plugins.ExtraPropertiesExtension
import org.gradle.plugin.use.PluginDependenciesSpec

val Project.extra: ExtraPropertiesExtension get() = extensions.extraProperties

fun Project.buildscript(configure: ScriptHandler.() -> Unit) = buildscript.configure()

fun ScriptHandler.repositories(configure: RepositoryHandler.() -> Unit) = repositories.configure()

fun ScriptHandler.dependencies(configure: DependencyHandler.() -> Unit) = dependencies.configure()

fun Project.repositories(configure: RepositoryHandler.() -> Unit) = repositories.configure()

fun RepositoryHandler.maven(address: String) = maven { setUrl(address) }

fun Project.plugins(block: PluginDependenciesSpec.() -> Unit) = PluginDependenciesSpec { id -> error(id) }.block()

fun Project.apply(plugin: String) = apply { plugin(plugin) }

fun Project.android(configure: ApplicationExtension.() -> Unit) = extensions.configure(ApplicationExtension::class.java) { configure() }

fun <T : Any> NamedDomainObjectContainer<T>.release(configure: T.() -> Unit) = named("release") { configure() }

fun Project.dependencies(configure: DependencyHandler.() -> Unit) = dependencies.configure()

fun DependencyHandler.classpath(notation: Any): Dependency? = add("classpath", notation)

fun DependencyHandler.implementation(notation: Any): Dependency? = add("implementation", notation)

/** com.facebook.react.ReactExtension */
abstract class ReactExtension {
    abstract val reactNativeDir: DirectoryProperty
    abstract val codegenDir: DirectoryProperty
    abstract val cliFile: RegularFileProperty

    abstract fun autolinkLibrariesWithApp()
}

fun Project.react(configure: ReactExtension.() -> Unit) = extensions.configure(ReactExtension::class.java) { configure() }
