// Gradle's Kotlin DSL (org.gradle.kotlin.dsl), as far as the package's scripts use it: no repository has its jar.

import com.android.build.api.dsl.LibraryExtension
import com.android.build.api.variant.LibraryAndroidComponentsExtension
import org.gradle.api.Project
import org.gradle.api.Task
import org.gradle.api.artifacts.Dependency
import org.gradle.api.artifacts.dsl.DependencyHandler
import org.gradle.api.plugins.ExtraPropertiesExtension
import org.gradle.api.tasks.TaskContainer
import org.gradle.api.tasks.TaskProvider
import org.gradle.plugin.use.PluginDependenciesSpec

class DependencyHandlerScope(
    handler: DependencyHandler,
) : DependencyHandler by handler {
    operator fun String.invoke(notation: Any): Dependency? = add(this, notation)
}

val Project.extra: ExtraPropertiesExtension get() = extensions.extraProperties

val Project.androidComponents: LibraryAndroidComponentsExtension
    get() = extensions.getByType(LibraryAndroidComponentsExtension::class.java)

fun Project.android(configure: LibraryExtension.() -> Unit) = extensions.configure(LibraryExtension::class.java) { configure() }

fun Project.androidComponents(configure: LibraryAndroidComponentsExtension.() -> Unit) = androidComponents.configure()

fun Project.plugins(block: PluginDependenciesSpec.() -> Unit) = PluginDependenciesSpec { id -> error(id) }.block()

fun Project.apply(
    plugin: String? = null,
    from: Any? = null,
) = apply {
    plugin?.let { plugin(it) }
    from?.let { from(it) }
}

fun Project.dependencies(configure: DependencyHandlerScope.() -> Unit) = DependencyHandlerScope(dependencies).configure()

fun DependencyHandler.implementation(notation: Any): Dependency? = add("implementation", notation)

fun DependencyHandler.compileOnly(notation: Any): Dependency? = add("compileOnly", notation)

inline fun <reified T : Task> TaskContainer.register(
    name: String,
    noinline configure: T.() -> Unit,
): TaskProvider<T> = register(name, T::class.java) { configure() }
