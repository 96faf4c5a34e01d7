//! Where the rules are written: the pages that Tencent's documents on offline push name, and the
//! reference of `V2TIMOfflinePushInfo`.

/// The class, with all its setters.
macro_rules! reference {
    ($anchor:literal) => {
        concat!(
            "https://im.sdk.qcloud.com/doc/zh-cn/",
            "classcom_1_1tencent_1_1imsdk_1_1v2_1_1V2TIMOfflinePushInfo.html",
            $anchor
        )
    };
}

pub(super) const REFERENCE: &str = reference!("");
pub(super) const DESC: &str = reference!("#a78c8e202aa4e0859468ce40bde6fd602");
pub(super) const ANDROID_SOUND: &str = reference!("#a3ff923225d5a79802a02c47a07e07fc5");
pub(super) const IOS_SOUND: &str = reference!("#acffd09150398b06c3d7eb42baee5aee1");
pub(super) const OPPO_CHANNEL: &str = reference!("#a32d340e95395bb64cc3e8f62321aafe1");
/// Tencent: offline push on Android, with the questions on what does not arrive.
pub(super) const OFFLINE_PUSH: &str = "https://cloud.tencent.com/document/product/269/75428";
/// Tencent: `OfflinePushInfo` of the service's own interface.
pub(super) const REST: &str = "https://cloud.tencent.com/document/product/269/2720";
/// Tencent: the keys of `vendorParams`.
pub(super) const VENDOR_PARAMS: &str = "https://cloud.tencent.com/document/product/269/121188";
/// Tencent: sendMessage in React Native.
pub(super) const SEND_MESSAGE: &str =
    "https://comm.qq.com/im/doc/RN/zh/Api/V2TIMMessageManager/sendMessage.html";
/// Xiaomi: kinds of messages, and how many of each.
pub(super) const XIAOMI: &str = "https://dev.mi.com/console/doc/detail?pId=2422";
/// OPPO: kinds of messages.
pub(super) const OPPO: &str = "https://open.oppomobile.com/wiki/doc#id=11227";
/// vivo: kinds of messages.
pub(super) const VIVO: &str = "https://dev.vivo.com.cn/documentCenter/doc/359";
/// Apple: what a push consists of, and how large it may be.
pub(super) const APNS_PAYLOAD: &str =
    "https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification";
/// Apple: notification service extensions.
pub(super) const IOS_EXTENSION: &str = "https://developer.apple.com/documentation/usernotifications/modifying-content-in-newly-delivered-notifications";
/// Apple: background notifications.
pub(super) const IOS_BACKGROUND: &str = "https://developer.apple.com/documentation/usernotifications/pushing-background-updates-to-your-app";
/// Apple: interruption levels.
pub(super) const INTERRUPTION_LEVEL: &str =
    "https://developer.apple.com/documentation/usernotifications/unnotificationinterruptionlevel";
/// Tencent: the JavaScript IM SDK.
pub(super) const CHAT: &str = "https://www.npmjs.com/package/@tencentcloud/chat";
