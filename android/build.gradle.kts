plugins {
    id("com.android.library")
    id("com.facebook.react")
}

// Android Gradle plugin 9 brings Kotlin along; earlier ones do not.
if (extensions.findByName("kotlin") == null) {
    apply(plugin = "org.jetbrains.kotlin.android")
}

apply(from = "vendors.gradle.kts")

@Suppress("UNCHECKED_CAST")
val vendors = extra["timpushVendors"] as List<String>

/** What the app's root project sets for all its libraries, as React Native's template does. */
fun <T> rootSetting(
    name: String,
    default: T,
): T {
    @Suppress("UNCHECKED_CAST")
    return if (rootProject.extra.has(name)) rootProject.extra[name] as T else default
}

/** Where React Native's code generator puts TimPushSpecJSI.h. */
val codegen = layout.buildDirectory.dir("generated/source/codegen/jni/react/renderer/components/TimPushSpec")

android {
    namespace = "com.timpush"
    compileSdk = rootSetting("compileSdkVersion", 36)
    ndkVersion = rootSetting("ndkVersion", "27.1.12297006")

    defaultConfig {
        minSdk = rootSetting("minSdkVersion", 24)
        consumerProguardFiles("consumer-rules.pro", *vendors.map { "src/vendor/$it/consumer-rules.pro" }.toTypedArray())
        ndk {
            val all = "armeabi-v7a,arm64-v8a,x86,x86_64"
            abiFilters += providers.gradleProperty("reactNativeArchitectures").getOrElse(all).split(",")
        }
        externalNativeBuild {
            cmake {
                arguments("-DANDROID_STL=c++_shared", "-DCODEGEN_DIR=${codegen.get().asFile}")
            }
        }
    }

    sourceSets.named("main") {
        kotlin.directories += vendors.map { "src/vendor/$it/java" }
    }

    buildFeatures {
        prefab = true
    }

    externalNativeBuild {
        cmake {
            path = file("CMakeLists.txt")
        }
    }

    packaging {
        // The app has these from React Native.
        jniLibs.excludes += setOf("**/libc++_shared.so", "**/libjsi.so", "**/libreactnative.so", "**/libfbjni.so")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

androidComponents {
    onVariants { variant ->
        vendors.forEach { variant.sources.manifests.addStaticManifestFile("src/vendor/$it/AndroidManifest.xml") }
    }
}

/** The signatures of vendors' SDKs, to compile without them; an app adds the archives of those that it uses. */
val signatures =
    tasks.register<JavaCompile>("compileVendorSignatures") {
        source(vendors.map { "signatures/$it" })
        classpath = files(androidComponents.sdkComponents.bootClasspath)
        destinationDirectory.set(layout.buildDirectory.dir("vendor-signatures"))
        sourceCompatibility = JavaVersion.VERSION_17.toString()
        targetCompatibility = JavaVersion.VERSION_17.toString()
    }

dependencies {
    implementation("com.facebook.react:react-android")
    compileOnly("com.tencent.imsdk:imsdk-plus:${rootSetting("timpushImSdkVersion", "8.7.7201")}")
    compileOnly(files(signatures.flatMap { it.destinationDirectory }))
}
