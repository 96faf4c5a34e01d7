//! What `application:didFailToRegisterForRemoteNotificationsWithError:` brings, by the code of the `NSError`.
//!
//! Apple: "Registering your app with APNs"; technical note TN2265, "Troubleshooting Push Notifications" (3000, 3010);
//! `FoundationErrors.h` (4097, 4099, those of XPC) and `NSURLError.h` (the negative ones).

use super::{Refusal, refused, text, unsupported};
use crate::language::Text;

const NO_NETWORK: Text = text("the phone has no way to Apple's servers", "手机无法连接苹果服务器");
const CHECK_NETWORK: Text = text(
    "Check the phone's network: APNs needs TCP port 5223, or 443 where that is closed; then call init again",
    "请检查手机网络：APNs 使用 TCP 5223 端口，不通时使用 443 端口；然后重新调用 init",
);
const NO_DAEMON: Text =
    text("iOS's own push service did not answer the app", "iOS 的推送服务没有响应");
const RESTART: Text =
    text("Restart the phone, and call init again", "请重启手机，然后重新调用 init");

pub(super) const TABLE: &[Refusal] = &[
    refused(
        3000,
        text(
            "the app was signed without the entitlement aps-environment",
            "应用签名中没有 aps-environment 权限（entitlement）",
        ),
        text(
            "In Xcode add the capability Push Notifications to the app's target (Signing & Capabilities), with a \
             provisioning profile whose App ID has it; with Expo set ios.entitlements['aps-environment'] in app.json \
             and run prebuild; then build and install again",
            "请在 Xcode 中为应用的 target 添加 Push Notifications 能力（Signing & Capabilities），并使用 App ID 已开启推送的描述文件；\
             使用 Expo 时，请在 app.json 的 ios.entitlements 中设置 aps-environment 并重新执行 prebuild；然后重新编译安装",
        ),
    ),
    unsupported(
        3010,
        text("this simulator gets no remote notifications", "该模拟器不支持远程推送"),
        text(
            "Use an iPhone; or a simulator with iOS 16 or newer, Xcode 14 or newer, on a Mac with Apple silicon or a \
             T2 chip",
            "请使用 iPhone 真机；或在搭载苹果芯片或 T2 芯片的 Mac 上，使用 Xcode 14 及以上、iOS 16 及以上的模拟器",
        ),
    ),
    refused(-1009, NO_NETWORK, CHECK_NETWORK),
    refused(-1001, NO_NETWORK, CHECK_NETWORK),
    refused(-1004, NO_NETWORK, CHECK_NETWORK),
    refused(-1005, NO_NETWORK, CHECK_NETWORK),
    refused(4097, NO_DAEMON, RESTART),
    refused(4099, NO_DAEMON, RESTART),
];
