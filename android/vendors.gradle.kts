// Which vendors' push channels the app has: `timpush.vendors=xiaomi,huawei` in its gradle.properties, since this runs before
// the app's own script. Result: extra["timpushVendors"], their folders in src/vendor.

/** A vendor's SDK in a Maven repository; [config] is the file from its console that its Gradle [plugin] reads. */
class Sdk(
    val artifact: String,
    val version: String,
    val config: String? = null,
    val plugin: String? = null,
)

val sdks =
    mapOf(
        "fcm" to Sdk("com.google.firebase:firebase-messaging", "26.0.1", "google-services.json", "com.google.gms.google-services"),
        "honor" to Sdk("com.hihonor.mcs:push", "8.0.12.307"),
        "huawei" to Sdk("com.huawei.hms:push", "6.12.0.300", "agconnect-services.json", "com.huawei.agconnect"),
    )

/** What a vendor's SDK needs and cannot bring, being a file without a POM (Gradle facts of OPPO 2.1.0 to 3.5.3). */
val companions =
    mapOf(
        "oppo" to
            listOf(
                "androidx.annotation:annotation:1.11.0",
                "com.google.code.gson:gson:2.15.0",
                "commons-codec:commons-codec:1.23.0",
            ),
    )

val known = file("src/vendor").list().orEmpty().sorted()
val setting: String? = providers.gradleProperty("timpush.vendors").orNull
val named = setting?.split(",")?.map { it.trim() }?.filter { it.isNotEmpty() }

/** A manifest with a value of the app's own in it, such as `${VIVO_APPID}`, fails the build of an app that does not set it. */
fun needsValues(vendor: String) = Regex("""\$\{(?!applicationId\})""") in file("src/vendor/$vendor/AndroidManifest.xml").readText()

/** Where none is named: all those that cost an app nothing, so that it only has to add the SDKs that it wants. */
val vendors = named?.distinct() ?: known.filterNot { needsValues(it) }

(vendors - known).firstOrNull()?.let {
    throw GradleException("timpush.vendors in gradle.properties names \"$it\", which is not one of ${known.joinToString()}")
}
extra["timpushVendors"] = vendors

// An SDK comes along with a vendor that is named; of others the library needs no more than the signatures to compile.
dependencies {
    for (vendor in vendors) {
        companions[vendor]?.takeIf { named != null }?.forEach { "runtimeOnly"(it) }
        val sdk = sdks[vendor] ?: continue
        val version = rootProject.findProperty("timpush${vendor.replaceFirstChar { it.uppercase() }}Version") ?: sdk.version
        when {
            named != null -> "api"("${sdk.artifact}:$version")
            !file("signatures/$vendor").exists() -> "compileOnly"("${sdk.artifact}:$version")
        }
    }
}

/** Better now than as an SDK that cannot be started on the phone. */
fun requireConfig(
    vendor: String,
    sdk: Sdk,
    app: Project,
) {
    val files = app.fileTree(app.projectDir) { include(sdk.config!!, "src/**/${sdk.config}") }
    if (files.isEmpty) {
        throw GradleException(
            "timpush.vendors in gradle.properties names $vendor, but ${app.projectDir} has no ${sdk.config}: download it from " +
                "the vendor's console and apply the plugin ${sdk.plugin}, or set timpush.configFiles=false if the app brings " +
                "these values in another way",
        )
    }
}

if (named != null && providers.gradleProperty("timpush.configFiles").orNull != "false") {
    gradle.projectsEvaluated {
        val apps = rootProject.allprojects.filter { it.pluginManager.hasPlugin("com.android.application") }
        for ((vendor, sdk) in sdks.filter { (vendor, sdk) -> vendor in named && sdk.config != null }) {
            apps.forEach { requireConfig(vendor, sdk, it) }
        }
    }
}
