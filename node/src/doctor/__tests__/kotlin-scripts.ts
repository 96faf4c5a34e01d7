/** The good app's Gradle scripts in Kotlin. */
export const KOTLIN_SCRIPTS = {
  'android/settings.gradle.kts': `pluginManagement {
    includeBuild("../node_modules/@react-native/gradle-plugin")
}
plugins {
    id("com.facebook.react.settings")
}
extensions.configure<com.facebook.react.ReactSettingsExtension> { autolinkLibrariesFromCommand() }
rootProject.name = "HelloWorld"
include(":app")
includeBuild("../node_modules/@react-native/gradle-plugin")
`,
  'android/build.gradle.kts': `buildscript {
    extra["minSdkVersion"] = 24
    extra["compileSdkVersion"] = 37
    extra["targetSdkVersion"] = 36
    repositories {
        google()
        mavenCentral()
        maven { url = uri("https://developer.huawei.com/repo/") }
    }
    dependencies {
        classpath("com.android.tools.build:gradle:9.2.1")
        classpath("com.facebook.react:react-native-gradle-plugin")
        classpath("org.jetbrains.kotlin:kotlin-gradle-plugin")
        classpath("com.huawei.agconnect:agcp:1.9.6.300")
        classpath("com.google.gms:google-services:4.4.4")
    }
}

allprojects {
    repositories {
        google()
        mavenCentral()
        maven { url = uri("https://developer.huawei.com/repo/") }
        maven("https://developer.hihonor.com/repo")
    }
}

apply(plugin = "com.facebook.react.rootproject")
`,
  'android/app/build.gradle.kts': `plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
    id("com.facebook.react")
    id("com.huawei.agconnect")
    id("com.google.gms.google-services")
}

react {
    autolinkLibrariesWithApp()
}

android {
    compileSdk = rootProject.extra["compileSdkVersion"] as Int
    namespace = "com.helloworld"
    defaultConfig {
        applicationId = "com.helloworld"
        minSdk = rootProject.extra["minSdkVersion"] as Int
        targetSdk = rootProject.extra["targetSdkVersion"] as Int
        versionCode = 1
        versionName = "1.0"
        manifestPlaceholders["HONOR_APPID"] = "100000001"
        manifestPlaceholders += mapOf(
            "VIVO_APPKEY" to "00000000000000000000000000000004",
            "VIVO_APPID" to "100000002",
        )
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
}

dependencies {
    implementation("com.facebook.react:react-android")
    implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")
    implementation(fileTree(mapOf("dir" to "libs", "include" to listOf("*.aar"))))
    implementation("com.facebook.react:hermes-android")
}
`,
};
