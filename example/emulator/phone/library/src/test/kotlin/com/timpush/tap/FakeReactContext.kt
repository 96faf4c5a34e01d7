@file:Suppress("DEPRECATION", "OVERRIDE_DEPRECATION")

package com.timpush.tap

import android.content.Context
import com.facebook.react.bridge.Callback
import com.facebook.react.bridge.CatalystInstance
import com.facebook.react.bridge.JavaScriptContextHolder
import com.facebook.react.bridge.JavaScriptModule
import com.facebook.react.bridge.NativeModule
import com.facebook.react.bridge.ReactContext
import com.facebook.react.bridge.RuntimeExecutor
import com.facebook.react.bridge.UIManager
import com.facebook.react.turbomodule.core.interfaces.CallInvokerHolder

/** React Native's context with its listeners and without a runtime. */
internal class FakeReactContext(
    base: Context,
) : ReactContext(base) {
    override fun <T : JavaScriptModule> getJSModule(type: Class<T>): T? = null

    override fun <T : NativeModule> hasNativeModule(type: Class<T>) = false

    override fun getNativeModules(): Collection<NativeModule> = emptyList()

    override fun <T : NativeModule> getNativeModule(type: Class<T>): T? = null

    override fun getNativeModule(name: String): NativeModule? = null

    override fun getCatalystInstance(): CatalystInstance = error("bridgeless")

    override fun hasActiveCatalystInstance() = false

    override fun hasActiveReactInstance() = false

    override fun hasCatalystInstance() = false

    override fun hasReactInstance() = false

    override fun getRuntimeExecutor(): RuntimeExecutor? = null

    override fun destroy() = Unit

    override fun handleException(e: Exception) = throw e

    override fun isBridgeless() = true

    override fun getJavaScriptContextHolder(): JavaScriptContextHolder? = null

    override fun getJSCallInvokerHolder(): CallInvokerHolder? = null

    override fun getFabricUIManager(): UIManager? = null

    override fun getSourceURL(): String? = null

    override fun registerSegment(
        segmentId: Int,
        path: String,
        callback: Callback,
    ) = Unit
}
