package com.timpush.example

import android.app.Application
import com.facebook.react.PackageList
import com.facebook.react.ReactApplication
import com.facebook.react.ReactHost
import com.facebook.react.ReactNativeApplicationEntryPoint.loadReactNative
import com.facebook.react.defaults.DefaultReactHost.getDefaultReactHost

/** Autolinking fills `PackageList`; nothing of the push package is named here. */
class MainApplication :
    Application(),
    ReactApplication {
    override val reactHost: ReactHost by lazy {
        getDefaultReactHost(applicationContext, PackageList(this).packages)
    }

    override fun onCreate() {
        super.onCreate()
        loadReactNative(this)
    }
}
