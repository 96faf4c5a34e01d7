//! Pages that findings name: those which Tencent's documents of this package's calls link to.

use crate::vendor::Vendor;

/// Offline push with React Native: registering the app with the vendors.
pub(super) const REACT_NATIVE: &str = "https://cloud.tencent.com/document/product/269/75430";
/// Offline push on Android: certificates, click action, options of a message.
pub(super) const ANDROID: &str = "https://cloud.tencent.com/document/product/269/75428";
/// Offline push on iOS: certificates and their environments.
pub(super) const IOS: &str = "https://cloud.tencent.com/document/product/269/75429";
/// Apple: registering an app.
pub(super) const APNS_REGISTERING: &str =
    "https://developer.apple.com/documentation/usernotifications/registering-your-app-with-apns";
/// Apple: technical note on what keeps pushes from coming.
pub(super) const APNS_TROUBLESHOOTING: &str =
    "https://developer.apple.com/library/archive/technotes/tn2265/_index.html";
/// Apple: background notifications.
pub(super) const IOS_BACKGROUND: &str = "https://developer.apple.com/documentation/usernotifications/pushing-background-updates-to-your-app";
/// Login.
pub(super) const LOGIN: &str = "https://cloud.tencent.com/document/product/269/77538";
/// The IM console's tool that sends a push to one device.
pub(super) const TEST_TOOL: &str = "https://console.cloud.tencent.com/im/tool-push-check";
/// The IM console, where certificates have their IDs.
pub(super) const CONSOLE: &str = "https://console.cloud.tencent.com/avc";
/// Why OPPO's phones need a channel.
pub(super) const OPPO_CHANNEL: &str = "https://im.sdk.qcloud.com/doc/zh-cn/classcom_1_1tencent_1_1imsdk_1_1v2_1_1V2TIMOfflinePushInfo.html#a32d340e95395bb64cc3e8f62321aafe1";

/// How an app is set up with a vendor.
pub(super) const fn integration(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Xiaomi => "https://dev.mi.com/console/doc/detail?pId=41",
        Vendor::Huawei => "https://developer.huawei.com/consumer/cn/hms/huawei-pushkit",
        Vendor::Oppo => "https://open.oppomobile.com/wiki/doc#id=10195",
        Vendor::Vivo => "https://dev.vivo.com.cn/documentCenter/doc/156",
        Vendor::Meizu => "http://open-wiki.flyme.cn/doc-wiki/index#id?129",
        Vendor::Fcm => "https://firebase.google.com/docs/cloud-messaging/android/client",
        Vendor::Honor => ANDROID,
        Vendor::Apns => IOS,
    }
}

/// What a vendor limits, and how it sorts messages.
pub(super) const fn limits(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Xiaomi => "https://dev.mi.com/console/doc/detail?pId=2422",
        Vendor::Huawei => {
            "https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/message-classification-0000001149358835"
        }
        Vendor::Oppo => "https://open.oppomobile.com/wiki/doc#id=11227",
        Vendor::Vivo => "https://dev.vivo.com.cn/documentCenter/doc/359",
        Vendor::Meizu => {
            "http://open.res.flyme.cn/fileserver/upload/file/202201/85079f02ac0841da859c1da0ef351970.pdf"
        }
        Vendor::Fcm => {
            "https://firebase.google.com/docs/cloud-messaging/concept-options?hl=zh-cn#upstream_throttling"
        }
        Vendor::Honor => ANDROID,
        Vendor::Apns => APNS_TROUBLESHOOTING,
    }
}
