package com.timpush.example

import com.facebook.react.ReactActivity
import com.facebook.react.defaults.DefaultNewArchitectureEntryPoint.fabricEnabled
import com.facebook.react.defaults.DefaultReactActivityDelegate

/** Shows what `index.js` registers under this name. */
class MainActivity : ReactActivity() {
    override fun getMainComponentName() = "TimPushExample"

    override fun createReactActivityDelegate() = DefaultReactActivityDelegate(this, mainComponentName, fabricEnabled)
}
