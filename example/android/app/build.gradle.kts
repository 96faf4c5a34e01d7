plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
    id("com.facebook.react")
}

// Each makes resources of a vendor's JSON file, and stops the build where that is missing.
if (file("agconnect-services.json").exists()) {
    apply(plugin = "com.huawei.agconnect")
}
if (file("google-services.json").exists()) {
    apply(plugin = "com.google.gms.google-services")
}

/** The repository's, since npm installs for the workspace. */
val modules = rootDir.resolve("../../node_modules")

react {
    reactNativeDir.set(modules.resolve("react-native"))
    codegenDir.set(modules.resolve("@react-native/codegen"))
    cliFile.set(modules.resolve("react-native/cli.js"))
    autolinkLibrariesWithApp()
}

android {
    namespace = "com.timpush.example"
    compileSdk = rootProject.extra["compileSdkVersion"] as Int
    buildToolsVersion = rootProject.extra["buildToolsVersion"] as String
    ndkVersion = rootProject.extra["ndkVersion"] as String

    defaultConfig {
        applicationId = "com.timpush.example"
        minSdk = rootProject.extra["minSdkVersion"] as Int
        targetSdk = rootProject.extra["targetSdkVersion"] as Int
        versionCode = 1
        versionName = "0.1.0"
        manifestPlaceholders["HONOR_APPID"] = providers.gradleProperty("HONOR_APPID").get()
        manifestPlaceholders["VIVO_APPID"] = providers.gradleProperty("VIVO_APPID").get()
        manifestPlaceholders["VIVO_APPKEY"] = providers.gradleProperty("VIVO_APPKEY").get()
    }

    buildTypes {
        release {
            // To try it out. An app of yours signs with the key whose fingerprint Huawei's and Honor's consoles know.
            signingConfig = signingConfigs.getByName("debug")
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
}

dependencies {
    implementation("com.facebook.react:react-android")
    implementation("com.facebook.react:hermes-android")
    implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")
    // The SDKs that Xiaomi, OPPO, vivo and Meizu hand out as files.
    implementation(fileTree("libs") { include("*.aar") })
}
