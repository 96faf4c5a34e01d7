//! What the user lets the app show: notifications as a whole, and channel by channel.

use super::case::Case;
use super::facts::ChannelFact;
use super::finding::FindingCode;
use super::links;
use super::words::{Cause, Draft};
use crate::language::Text;
use crate::vendor::Vendor;

/// The first Android with notification channels: 8.0.
const FIRST_WITH_CHANNELS: u64 = 26;
/// `NotificationManager.IMPORTANCE_NONE`
const BLOCKED: i64 = 0;
/// `NotificationManager.IMPORTANCE_LOW`: no sound, no banner.
const QUIET: i64 = 2;

static PERMISSION_DENIED: Cause = Cause {
    code: FindingCode::PermissionDenied,
    seen: Text {
        en: "The user does not permit notifications of this app: pushes arrive, but nothing is shown.",
        zh: "用户没有允许本应用的通知，推送能够到达，但不会展示。",
    },
    todo: Text {
        en: "Call requireNotificationPermission(); once denied, only the phone's settings can change it \
             (Notifications, this app, allow).",
        zh: "请调用 requireNotificationPermission()；用户拒绝过之后，只能在手机设置中打开（设置-通知-应用的通知管理-允许通知）。",
    },
    link: None,
};

static OPPO_OFF: Cause = Cause {
    code: FindingCode::PermissionDenied,
    seen: Text {
        en: "Notifications of this app are off. On OPPO's phones they are off after installation, until the user \
             turns them on.",
        zh: "本应用的通知处于关闭状态。OPPO 手机上，新安装应用的通知栏显示默认关闭。",
    },
    todo: Text {
        en: "Call requireNotificationPermission(), which asks in OPPO's own way, or have the user turn them on in \
             the phone's settings.",
        zh: "请调用 requireNotificationPermission()，会以 OPPO 的方式向用户申请；或让用户在手机设置中打开通知开关。",
    },
    link: Some(links::OPPO_CHANNEL),
};

static PERMISSION_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Whether notifications are permitted could not be found out.",
        zh: "无法得知是否允许通知。",
    },
    todo: Text {
        en: "Look in the phone's settings, under notifications.",
        zh: "请在手机的通知设置中查看。",
    },
    link: None,
};

static CHANNEL_MISSING: Cause = Cause {
    code: FindingCode::ChannelMissing,
    seen: Text {
        en: "The app has no notification channel '{0}', in which OPPO shows pushes. From Android 8 on, OPPO shows \
             nothing without one.",
        zh: "应用没有 ID 为“{0}”的通知渠道，而 OPPO 在该渠道中展示推送。Android 8.0 及以上的 OPPO 手机没有渠道就无法展示推送。",
    },
    todo: Text {
        en: "Let no code of the app delete it; call init again, or createNotificationChannel with this ID. Senders \
             name it as androidOPPOChannelID, and OPPO's console must have it too.",
        zh: "请不要在应用中删除该渠道；重新调用 init，或用该 ID 调用 createNotificationChannel。发送方的 androidOPPOChannelID 要填写同一个 ID，OPPO 开放平台上也要登记。",
    },
    link: Some(links::OPPO_CHANNEL),
};

static CHANNEL_BLOCKED: Cause = Cause {
    code: FindingCode::ChannelBlocked,
    seen: Text {
        en: "The user has turned off the notification channel '{0}', in which pushes are shown.",
        zh: "用户关闭了展示推送的通知渠道“{0}”。",
    },
    todo: Text {
        en: "Have the user turn it on in the phone's settings (Notifications, this app). No code can: a channel's \
             importance is the user's.",
        zh: "请让用户在手机设置的通知管理中打开该渠道。代码无法修改，渠道的重要程度由用户决定。",
    },
    link: None,
};

static SOME_BLOCKED: Cause = Cause {
    code: FindingCode::ChannelBlocked,
    seen: Text {
        en: "Notification channels of the app that the user has turned off: {0} of {1}. Pushes that name one of them \
             are not shown.",
        zh: "应用的 {1} 个通知渠道中，有 {0} 个被用户关闭，指定这些渠道的推送不会展示。",
    },
    todo: Text {
        en: "Compare the phone's settings with the channel IDs that senders name, and have the user turn on what \
             pushes need.",
        zh: "请将手机设置与发送方填写的渠道 ID 核对，并让用户打开推送所用的渠道。",
    },
    link: None,
};

static CHANNEL_QUIET: Cause = Cause {
    code: FindingCode::ChannelQuiet,
    seen: Text {
        en: "Notification channels of the app without sound and banner: {0} of {1}. Pushes in them wait unnoticed in \
             the shade.",
        zh: "应用的 {1} 个通知渠道中，有 {0} 个没有声音和横幅，其中的推送只会静静地留在通知栏。",
    },
    todo: Text {
        en: "Create channels with importance 4 the first time: Android keeps the first importance, and only the \
             user can raise it.",
        zh: "请在首次创建渠道时使用重要程度 4；Android 会保留首次的设置，之后只有用户可以调高。",
    },
    link: None,
};

static CHANNELS_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The app's notification channels could not be read.",
        zh: "无法读取应用的通知渠道。",
    },
    todo: Text {
        en: "Look in the phone's settings, under notifications.",
        zh: "请在手机的通知设置中查看。",
    },
    link: None,
};

pub(super) fn permission(case: &Case) -> Vec<Draft> {
    let oppo = case.own() == Some(Vendor::Oppo);
    let draft = match case.facts.permitted.or(case.permitted) {
        Some(true) => {
            case.ok(Text { en: "The user permits notifications.", zh: "用户已允许通知。" }, &[])
        }
        Some(false) if oppo => case.error(&OPPO_OFF, &[]).of(Vendor::Oppo),
        Some(false) => case.error(&PERMISSION_DENIED, &[]),
        None => case.unknown(&PERMISSION_NOT_KNOWN, &[]),
    };
    vec![draft]
}

pub(super) fn channels(case: &Case) -> Vec<Draft> {
    if case.api_level().is_some_and(|level| level < FIRST_WITH_CHANNELS) {
        let text = Text {
            en: "This Android version has no notification channels.",
            zh: "该 Android 版本没有通知渠道。",
        };
        return vec![case.ok(text, &[])];
    }
    let Some(channels) = &case.facts.channels else {
        return vec![case.unknown(&CHANNELS_NOT_KNOWN, &[])];
    };
    vec![own(case, channels).unwrap_or_else(|| all(case, channels))]
}

/// What is wrong with the channel that the vendor shows pushes in.
fn own(case: &Case, channels: &[ChannelFact]) -> Option<Draft> {
    let vendor = case.vendor()?;
    let wanted = case.config?.notification_channel(vendor)?.channel_id;
    let draft = match channels.iter().find(|channel| channel.id == wanted) {
        None => case.error(&CHANNEL_MISSING, &[&wanted]),
        Some(channel) if blocked(channel) => case.error(&CHANNEL_BLOCKED, &[&wanted]),
        Some(_) => return None,
    };
    Some(draft.of(vendor))
}

fn all(case: &Case, channels: &[ChannelFact]) -> Draft {
    let count =
        |of: fn(&ChannelFact) -> bool| channels.iter().filter(|channel| of(channel)).count();
    let (off, quiet) = (count(blocked), count(quiet));
    match (off, quiet) {
        (0, 0) => {
            let text = Text {
                en: "None of the app's {0} notification channels is turned off.",
                zh: "应用的 {0} 个通知渠道均未被关闭。",
            };
            case.ok(text, &[&channels.len()])
        }
        (0, _) => case.warning(&CHANNEL_QUIET, &[&quiet, &channels.len()]),
        _ => case.warning(&SOME_BLOCKED, &[&off, &channels.len()]),
    }
}

fn blocked(channel: &ChannelFact) -> bool {
    channel.group_blocked || channel.importance == BLOCKED
}

fn quiet(channel: &ChannelFact) -> bool {
    !blocked(channel) && channel.importance <= QUIET
}
