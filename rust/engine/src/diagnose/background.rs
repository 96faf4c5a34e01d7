//! What the phone lets an app do that is not before the user.

use super::case::Case;
use super::finding::FindingCode;
use super::words::{Cause, Draft};
use crate::language::Text;
use crate::vendor::Vendor;

static BATTERY_RESTRICTED: Cause = Cause {
    code: FindingCode::BatteryRestricted,
    seen: Text {
        en: "The user has restricted the app in the battery settings: Android lets it do nothing in the background.",
        zh: "用户在电池设置中限制了本应用，Android 不允许它在后台运行。",
    },
    todo: Text {
        en: "Have the user lift the restriction (Settings, Apps, this app, Battery, unrestricted).",
        zh: "请让用户解除限制（设置-应用-本应用-电池-不受限制）。",
    },
    link: None,
};

static BATTERY_OPTIMIZED: Cause = Cause {
    code: FindingCode::BatteryOptimized,
    seen: Text {
        en: "The app is subject to battery optimisation. While the phone sleeps, FCM holds back messages of normal \
             priority.",
        zh: "本应用受电池优化限制。手机休眠时，FCM 会延迟普通优先级的消息。",
    },
    todo: Text {
        en: "Send with vendorParams.fcmPriority 'high', or have the user exempt the app from battery optimisation.",
        zh: "发送时将 vendorParams.fcmPriority 设为 high，或让用户将本应用加入电池优化白名单。",
    },
    link: None,
};

static BACKGROUND_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Whether the app is restricted in the background could not be found out.",
        zh: "无法得知应用是否受到后台限制。",
    },
    todo: Text {
        en: "Look in the phone's battery settings.", zh: "请在手机的电池设置中查看。"
    },
    link: None,
};

pub(super) fn background(case: &Case) -> Vec<Draft> {
    let fcm = case.vendor() == Some(Vendor::Fcm);
    let draft = match (case.facts.background_restricted, case.facts.battery_exempt) {
        (Some(true), _) => case.error(&BATTERY_RESTRICTED, &[]),
        (_, Some(false)) if fcm => case.warning(&BATTERY_OPTIMIZED, &[]).of(Vendor::Fcm),
        (None, None) => case.unknown(&BACKGROUND_NOT_KNOWN, &[]),
        _ => {
            let text = Text {
                en: "Android does not restrict the app in the background.",
                zh: "Android 没有限制本应用在后台运行。",
            };
            case.ok(text, &[])
        }
    };
    vec![draft]
}
