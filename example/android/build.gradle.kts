buildscript {
    repositories {
        google()
        mavenCentral()
        maven("https://developer.huawei.com/repo/")
    }
    dependencies {
        // With its version, which agconnect looks for: that of React Native 0.88.
        classpath("com.android.tools.build:gradle:9.2.1")
        classpath("com.facebook.react:react-native-gradle-plugin")
        classpath("org.jetbrains.kotlin:kotlin-gradle-plugin")
        classpath("com.huawei.agconnect:agcp:1.9.6.300")
        classpath("com.google.gms:google-services:4.4.4")
    }
}

// What React Native's libraries ask of the app that they are built for.
extra["minSdkVersion"] = 24
extra["compileSdkVersion"] = 37
extra["targetSdkVersion"] = 36
extra["buildToolsVersion"] = "37.0.0"
extra["ndkVersion"] = "27.1.12297006"

allprojects {
    repositories {
        google()
        mavenCentral()
        maven("https://developer.huawei.com/repo/")
        maven("https://developer.hihonor.com/repo")
    }
}

apply(plugin = "com.facebook.react.rootproject")
