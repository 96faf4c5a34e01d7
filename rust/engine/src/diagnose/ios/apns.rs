//! APNs' own words where those for a vendor of Android would mislead.

use super::super::case::Case;
use super::super::finding::FindingCode;
use super::super::links;
use super::super::words::{Cause, Draft};
use crate::language::Text;

static SILENT: Cause = Cause {
    code: FindingCode::VendorSilent,
    seen: Text {
        en: "iOS has not answered the registration with APNs: it says nothing as long as it has no connection to Apple's \
             servers.",
        zh: "iOS 没有响应 APNs 注册请求：在无法连接苹果服务器期间，它不会返回任何结果。",
    },
    todo: Text {
        en: "Check the phone's network: APNs needs TCP port 5223, or 443 where that is closed. A token that comes later is \
             used by itself.",
        zh: "请检查手机网络：APNs 使用 TCP 5223 端口，不通时使用 443 端口。之后才返回的 token 也会自动使用。",
    },
    link: Some(links::APNS_TROUBLESHOOTING),
};

static TOKEN_NOT_FORWARDED: Cause = Cause {
    code: FindingCode::TokenNotForwarded,
    seen: Text {
        en: "TimPushAutomaticInterception is off in Info.plist, and the app's delegate has passed no device token on.",
        zh: "Info.plist 中关闭了 TimPushAutomaticInterception，而应用的 AppDelegate 没有转交 device token。",
    },
    todo: Text {
        en: "Call [TimPush didRegisterForRemoteNotificationsWithDeviceToken:] and [TimPush \
             didFailToRegisterForRemoteNotificationsWithError:] in the methods of the app's delegate of those names, or \
             turn the interception on. If both are there, check the phone's network.",
        zh: "请在 AppDelegate 的同名方法中调用 [TimPush didRegisterForRemoteNotificationsWithDeviceToken:] 和 [TimPush didFailToRegisterForRemoteNotificationsWithError:]，或打开该开关。如果已经调用，请检查手机网络。",
    },
    link: None,
};

static TOKEN_EMPTY: Cause = Cause {
    code: FindingCode::TokenEmpty,
    seen: Text {
        en: "An empty device token was passed on.", zh: "转交的 device token 为空。"
    },
    todo: Text {
        en: "Check that the app's delegate passes on the NSData that iOS gave it, as it came.",
        zh: "请确认 AppDelegate 原样转交了 iOS 返回的 NSData。",
    },
    link: None,
};

static REFUSED: Cause = Cause {
    code: FindingCode::VendorRefused,
    seen: Text {
        en: "iOS did not register the app with APNs; the code of its NSError is {0}.",
        zh: "iOS 注册 APNs 失败，NSError 的 code 为 {0}。",
    },
    todo: Text {
        en: "See lastError of getRegistration for its words; check the capability Push Notifications in Xcode and the \
             phone's network, and call init again.",
        zh: "具体原因见 getRegistration 返回的 lastError；请检查 Xcode 中的 Push Notifications 能力和手机网络，然后重新调用 init。",
    },
    link: None,
};

static UNSUPPORTED: Cause = Cause {
    code: FindingCode::PhoneNotSupported,
    seen: Text {
        en: "This simulator gets no remote notifications.",
        zh: "该模拟器不支持远程推送。",
    },
    todo: Text {
        en: "Use an iPhone; or a simulator with iOS 16 or newer, on a Mac with Apple silicon or a T2 chip.",
        zh: "请使用 iPhone 真机；或在搭载苹果芯片或 T2 芯片的 Mac 上，使用 iOS 16 及以上的模拟器。",
    },
    link: None,
};

static SIMULATOR: Cause = Cause {
    code: FindingCode::Simulator,
    seen: Text {
        en: "This is a simulator: pushes come from Apple's sandbox only, and not on every Mac.",
        zh: "这是模拟器，只能收到苹果沙盒环境的推送，且对 Mac 机型有要求。",
    },
    todo: Text {
        en: "Try on an iPhone before you look for other causes.",
        zh: "排查其他原因之前，请先用 iPhone 真机测试。",
    },
    link: None,
};

/// As `VENDOR_SILENT` of other vendors.
pub(in crate::diagnose) fn silent(case: &Case) -> Draft {
    match case.facts.ios.interception {
        Some(false) => case.error(&TOKEN_NOT_FORWARDED, &[]),
        _ => case.error(&SILENT, &[]),
    }
}

/// As `TOKEN_EMPTY` of other vendors.
pub(in crate::diagnose) fn token_empty(case: &Case) -> Draft {
    case.error(&TOKEN_EMPTY, &[])
}

/// As `VENDOR_REFUSED` of other vendors, for a code that is not in the table.
pub(in crate::diagnose) fn refused(case: &Case, code: i64) -> Draft {
    case.error(&REFUSED, &[&code])
}

pub(in crate::diagnose) fn unsupported(case: &Case) -> Draft {
    case.error(&UNSUPPORTED, &[])
}

/// What there is to know of a phone that is none.
pub(in crate::diagnose) fn simulator(case: &Case) -> Draft {
    case.hint(&SIMULATOR, &[])
}

pub(in crate::diagnose) fn is_simulator(case: &Case) -> bool {
    case.facts.ios.simulator == Some(true)
}
