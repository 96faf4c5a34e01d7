//! Whether a push can wake the app.

use super::super::case::Case;
use super::super::finding::FindingCode;
use super::super::links;
use super::super::words::{Cause, Draft};
use crate::language::Text;
use crate::options::Field;

const MODE: &str = "remote-notification";

static MODE_MISSING: Cause = Cause {
    code: FindingCode::BackgroundModeMissing,
    seen: Text {
        en: "The app lacks the background mode remote-notification: pushes that senders mark with \
             enableIOSBackgroundNotification do not wake it. Others are shown all the same.",
        zh: "应用没有开启后台模式 remote-notification，设置了 enableIOSBackgroundNotification 的推送无法唤醒应用，其他推送不受影响。",
    },
    todo: Text {
        en: "If senders use it, add Remote notifications under Background Modes in Xcode (UIBackgroundModes of Info.plist), \
             and build again.",
        zh: "如果发送方使用该选项，请在 Xcode 的 Background Modes 中勾选 Remote notifications（Info.plist 的 UIBackgroundModes），然后重新编译。",
    },
    link: Some(links::IOS_BACKGROUND),
};

static MODES_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The app's background modes could not be read.",
        zh: "无法读取应用的后台模式。",
    },
    todo: Text {
        en: "Look for UIBackgroundModes in Info.plist.",
        zh: "请在 Info.plist 中查看 UIBackgroundModes。",
    },
    link: None,
};

static WAKES: Text = Text {
    en: "The app has the background mode remote-notification: pushes may wake it.",
    zh: "应用已开启后台模式 remote-notification，推送可以唤醒应用。",
};

pub(in crate::diagnose) fn background_mode(case: &Case) -> Vec<Draft> {
    let draft = match &case.facts.ios.background_modes {
        None => case.unknown(&MODES_NOT_KNOWN, &[]),
        Some(modes) if modes.iter().any(|mode| mode == MODE) => case.ok(WAKES, &[]),
        Some(_) if asked_for(case) => case.warning(&MODE_MISSING, &[]),
        Some(_) => case.hint(&MODE_MISSING, &[]),
    };
    vec![draft]
}

/// Who sends such messages gets them, too.
fn asked_for(case: &Case) -> bool {
    let fields = case.last_send.and_then(|sent| sent.fields.as_ref());
    let name = Field::EnableIosBackgroundNotification.name();
    fields.is_some_and(|fields| fields.contains(&name))
}
