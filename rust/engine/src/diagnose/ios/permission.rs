//! What the user lets iOS show of the app.

use super::super::case::Case;
use super::super::finding::FindingCode;
use super::super::words::{Cause, Draft};
use super::facts::{Authorization, Setting};
use crate::language::Text;

static NOT_ASKED: Cause = Cause {
    code: FindingCode::PermissionNotAsked,
    seen: Text {
        en: "The user has not been asked for notifications yet: pushes arrive, but nothing is shown.",
        zh: "尚未向用户申请通知权限，推送能够到达，但不会展示。",
    },
    todo: Text {
        en: "Call requireNotificationPermission() when it is clear to the user what for, or with { provisional: true } to \
             begin quietly without asking.",
        zh: "请在用户清楚用途的时机调用 requireNotificationPermission()；或传入 { provisional: true }，不弹窗而先静默送达。",
    },
    link: None,
};

static DENIED: Cause = Cause {
    code: FindingCode::PermissionDenied,
    seen: Text {
        en: "The user does not permit notifications of this app: pushes arrive, but nothing is shown.",
        zh: "用户没有允许本应用的通知，推送能够到达，但不会展示。",
    },
    todo: Text {
        en: "iOS asks once only. Have the user turn notifications on in Settings (Notifications, this app).",
        zh: "iOS 只询问一次，请让用户在“设置-通知-本应用”中打开“允许通知”。",
    },
    link: None,
};

static PROVISIONAL: Cause = Cause {
    code: FindingCode::PermissionProvisional,
    seen: Text {
        en: "The permission is a provisional one: pushes are delivered quietly, to the notification centre only, without \
             banner and sound.",
        zh: "当前为临时授权，推送会静默送达通知中心，没有横幅和声音。",
    },
    todo: Text {
        en: "Call requireNotificationPermission() without provisional to ask the user; or let the user choose to keep them \
             on such a notification.",
        zh: "请调用 requireNotificationPermission()（不传 provisional）向用户申请；或由用户在这类通知上选择继续接收。",
    },
    link: None,
};

static ALERTS_OFF: Cause = Cause {
    code: FindingCode::AlertsOff,
    seen: Text {
        en: "The user has turned banners off for this app: pushes wait on the lock screen or in the notification centre, if \
             at all.",
        zh: "用户关闭了本应用的横幅，推送最多只出现在锁定屏幕或通知中心。",
    },
    todo: Text {
        en: "Have the user turn on Banners in Settings (Notifications, this app).",
        zh: "请让用户在“设置-通知-本应用”中打开“横幅”。",
    },
    link: None,
};

static SOUNDS_OFF: Cause = Cause {
    code: FindingCode::SoundsOff,
    seen: Text {
        en: "The user has turned sounds off for this app: pushes come without one, whatever iOSSound says.",
        zh: "用户关闭了本应用的声音，推送没有声音，与 iOSSound 无关。",
    },
    todo: Text {
        en: "Have the user turn on Sounds in Settings (Notifications, this app).",
        zh: "请让用户在“设置-通知-本应用”中打开“声音”。",
    },
    link: None,
};

static BADGES_OFF: Cause = Cause {
    code: FindingCode::BadgesOff,
    seen: Text {
        en: "The user has turned badges off for this app: its icon shows no number, whatever setBadgeNum says.",
        zh: "用户关闭了本应用的标记，图标不显示角标，与 setBadgeNum 无关。",
    },
    todo: Text {
        en: "Have the user turn on Badges in Settings (Notifications, this app).",
        zh: "请让用户在“设置-通知-本应用”中打开“标记”。",
    },
    link: None,
};

static NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Whether notifications are permitted could not be found out.",
        zh: "无法得知是否允许通知。",
    },
    todo: Text {
        en: "Look in Settings, under Notifications.", zh: "请在“设置-通知”中查看。"
    },
    link: None,
};

static PERMITTED: Text =
    Text { en: "The user permits notifications.", zh: "用户已允许通知。" };

pub(in crate::diagnose) fn permission(case: &Case) -> Vec<Draft> {
    match (case.facts.ios.authorization, case.facts.permitted.or(case.permitted)) {
        (Some(Authorization::NotDetermined), _) => vec![case.error(&NOT_ASKED, &[])],
        (Some(Authorization::Denied), _) | (None, Some(false)) => vec![case.error(&DENIED, &[])],
        (Some(Authorization::Provisional), _) => vec![case.warning(&PROVISIONAL, &[])],
        (Some(Authorization::Authorized | Authorization::Ephemeral), _) | (None, Some(true)) => {
            permitted(case)
        }
        (None, None) => vec![case.unknown(&NOT_KNOWN, &[])],
    }
}

/// What the app never asked for is not supported, and nothing that the user has turned off.
fn permitted(case: &Case) -> Vec<Draft> {
    let ios = &case.facts.ios;
    let settings =
        [(ios.alerts, &ALERTS_OFF), (ios.sounds, &SOUNDS_OFF), (ios.badges, &BADGES_OFF)];
    let off = settings.into_iter().filter(|(setting, _)| *setting == Some(Setting::Disabled));
    let drafts: Vec<_> = off.map(|(_, cause)| case.warning(cause, &[])).collect();
    match drafts.is_empty() {
        true => vec![case.ok(PERMITTED, &[])],
        false => drafts,
    }
}
