package com.timpush

/**
 * The natives of libtimpush, registered by name when the library is loaded (cpp/OnLoad.cpp).
 *
 * Everywhere else use [Engine], which also works while the library is missing.
 */
internal object NativeEngine {
    /** Starts the engine with what it saved in [stateDir], an absolute path. Idempotent. */
    @JvmStatic
    external fun start(
        platform: Platform,
        stateDir: String,
    )

    /** Answers [Platform.describeDevice] with JSON of `DeviceInfo` (rust/surface/src/vendor.rs). */
    @JvmStatic
    external fun onDevice(json: String)

    /** Answers [Platform.queryLogin] with the user ID; null or empty for nobody. */
    @JvmStatic
    external fun onLogin(user: String?)

    /** One of `connecting`, `connected`, `connectFailed`, `kickedOffline`, `signatureExpired`. */
    @JvmStatic
    external fun onImEvent(event: String)

    /** A vendor's SDK gave a token, asked or unasked. */
    @JvmStatic
    external fun onVendorToken(
        vendor: String,
        token: String?,
    )

    /** A vendor's SDK failed with its own [code], -1 for an exception. */
    @JvmStatic
    external fun onVendorFailure(
        vendor: String,
        code: Long,
        message: String?,
    )

    /** Answers [Platform.reportToken]; [code] 0 accepts. */
    @JvmStatic
    external fun onReportAnswer(
        report: Long,
        code: Int,
        message: String?,
    )

    /** Answers [Platform.callIm] or [Platform.callSystem]; [code] 0 for success, [data] is JSON text. */
    @JvmStatic
    external fun onCallAnswer(
        call: Long,
        code: Int,
        message: String?,
        data: String?,
    )

    /** A tap, JSON of `RawTap` (rust/engine/src/input.rs). On disk when it returns; waits for at most 2 s. */
    @JvmStatic
    external fun onTap(json: String)

    /** A push that came to the app, JSON of `RawMessage` (rust/engine/src/input.rs). Decided when it returns; waits for at most 2 s. */
    @JvmStatic
    external fun onMessage(json: String)

    /** The sender took an IM message back. */
    @JvmStatic
    external fun onMessageRevoked(messageId: String)

    /** The app came to the foreground or left it. */
    @JvmStatic
    external fun onAppState(foreground: Boolean)

    /** How many messages are unread in all, as the IM SDK counts them. */
    @JvmStatic
    external fun onUnread(total: Int)

    /** Whether the user permits notifications. */
    @JvmStatic
    external fun onPermission(granted: Boolean)
}
