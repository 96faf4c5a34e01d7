package com.timpush

/**
 * What the engine asks of Android. Called by Rust on the engine's thread, by these names and types.
 *
 * Implementations post and return; the answer comes later through [Engine].
 */
internal interface Platform {
    /** Answer: [NativeEngine.onDevice]. */
    fun describeDevice()

    /** Answer: [NativeEngine.onLogin]. */
    fun queryLogin()

    /** Answer, now or much later: [NativeEngine.onVendorToken] or [NativeEngine.onVendorFailure]. */
    fun registerVendor(
        vendor: String,
        appId: String?,
        appKey: String?,
        appSecret: String?,
    )

    /** No answer; a failure comes as [NativeEngine.onVendorFailure]. */
    fun unregisterVendor(vendor: String)

    /** Answer: [NativeEngine.onReportAnswer]. An empty [token] clears the one reported before. */
    fun reportToken(
        report: Long,
        businessId: Long,
        token: String,
    )

    /** Answer: [NativeEngine.onCallAnswer]. [request] is JSON of `ImRequest` (rust/surface/src/request.rs). */
    fun callIm(
        call: Long,
        request: String,
    )

    /** Answer: [NativeEngine.onCallAnswer]. [request] is JSON of `SystemRequest` (rust/engine/src/system.rs). */
    fun callSystem(
        call: Long,
        request: String,
    )

    /** Writes a line that is free of secrets; [priority] as in `android.util.Log`. */
    fun log(
        priority: Int,
        message: String,
    )
}
