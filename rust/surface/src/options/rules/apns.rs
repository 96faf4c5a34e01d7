//! What only APNs and iOS look at.

use std::io;

use serde::Serialize;

use super::super::case::Case;
use super::super::field::Field;
use super::super::shown::Line;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::image::is_https;
use super::value::INTERRUPTION_LEVELS;
use super::{Detail, Found, Rule, sound, sources};
use crate::language::Text;
use crate::vendor::Vendor;

/// As much as APNs takes of a notification (Apple: Generating a remote notification).
const MAX_PAYLOAD: usize = 4_096;
/// A character is written with six at most (`\u001f`), and the names take less than this.
const MAX_ESCAPE: usize = 6;
const MAX_NAMES: usize = 400;
const VOIP: i32 = 1;

/// Whatever the receiving app needs besides this package.
const fn limited(
    code: OfflinePushCode,
    source: &'static str,
    happens: Text,
    todo: Text,
    test: fn(&Case, &mut Found),
) -> Rule {
    let (effect, vendors) = (Effect::Limited, Vendors::of(&[Vendor::Apns]));
    Rule { code, effect, vendors, source, happens, todo, test }
}

const fn level_needs_entitlement(happens: Text, todo: Text, test: fn(&Case, &mut Found)) -> Rule {
    limited(
        OfflinePushCode::IosLevelNeedsEntitlement,
        sources::INTERRUPTION_LEVEL,
        happens,
        todo,
        test,
    )
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::MessageTooLarge,
        effect: Effect::NotShown,
        vendors: Vendors::of(&[Vendor::Apns]),
        source: sources::APNS_PAYLOAD,
        happens: Text {
            en: "What goes to APNs, title, desc and ext in JSON included, has {} bytes; APNs refuses more than 4096.",
            zh: "发往 APNs 的内容（含 title、desc 与 ext 的 JSON）共 {} 字节，超过 4096 字节会被 APNs 拒绝。",
        },
        todo: Text {
            en: "Put no more than an ID into ext, and fetch the rest when the push is tapped.",
            zh: "请在 ext 中只放 ID，点击通知后再获取其余内容。",
        },
        test: payload_too_large,
    },
    limited(
        OfflinePushCode::IosImageNeedsExtension,
        sources::IOS_EXTENSION,
        Text {
            en: "iOS itself fetches no image: it is shown only by a receiving app with a notification service extension that loads it.",
            zh: "iOS 不会自行下载图片，只有接收方 App 带有负责下载图片的通知服务扩展（Notification Service Extension）才会展示。",
        },
        Text {
            en: "Add such an extension to the receiving app; the push carries mutable-content and the address under 'image'.",
            zh: "请为接收方 App 添加该扩展；推送中带有 mutable-content，图片地址在 image 字段中。",
        },
        |case, found| {
            if case.info.text(Field::IosImage).is_some_and(is_https) {
                found.at(Field::IosImage);
            }
        },
    ),
    limited(
        OfflinePushCode::IosBackgroundNeedsMode,
        sources::IOS_BACKGROUND,
        Text {
            en: "iOS wakes only an app with the background mode 'remote-notification', only a few times an hour, and never one that the user has swiped away.",
            zh: "只有开启了后台模式 remote-notification 的 App 才会被 iOS 唤醒，每小时仅有数次，且被用户上滑关闭的 App 不会被唤醒。",
        },
        Text {
            en: "Add 'remote-notification' to UIBackgroundModes of the receiving app, and do not rely on it.",
            zh: "请在接收方 App 的 UIBackgroundModes 中加入 remote-notification，且不要依赖每次都被唤醒。",
        },
        |case, found| {
            if case.info.flag(Field::EnableIosBackgroundNotification) {
                found.at(Field::EnableIosBackgroundNotification);
            }
        },
    ),
    level_needs_entitlement(
        Text {
            en: "iOS takes a critical alert for an ordinary one unless the receiving app has an entitlement that Apple grants on request, and its user's permission for it.",
            zh: "重要提醒（critical）需要接收方 App 获得苹果审批的权限，并经用户允许，否则 iOS 按普通通知处理。",
        },
        Text {
            en: "Apply to Apple for com.apple.developer.usernotifications.critical-alerts, or use 'time-sensitive'.",
            zh: "请向苹果申请 com.apple.developer.usernotifications.critical-alerts，或改用 'time-sensitive'。",
        },
        |case, found| interruption_level(case, found, "critical"),
    ),
    level_needs_entitlement(
        Text {
            en: "iOS lets a time-sensitive notification through Focus only for an app with that capability.",
            zh: "只有开启了时效性通知能力的 App，其 time-sensitive 通知才能突破专注模式。",
        },
        Text {
            en: "Add the capability Time Sensitive Notifications to the receiving app in Xcode.",
            zh: "请在 Xcode 中为接收方 App 添加 Time Sensitive Notifications 能力。",
        },
        |case, found| interruption_level(case, found, "time-sensitive"),
    ),
    limited(
        OfflinePushCode::IosVoipNeedsToken,
        sources::REFERENCE,
        Text {
            en: "A VoIP push goes to apps that have given the IM SDK a token of PushKit (setVOIP); this package gives it none.",
            zh: "VoIP 推送只发给通过 setVOIP 上报了 PushKit token 的 App，本插件不上报该 token。",
        },
        Text {
            en: "Leave out iOSPushType, unless the receiving app does that itself.",
            zh: "除非接收方 App 自行上报，否则请去掉 iOSPushType。",
        },
        |case, found| {
            if case.info.number(Field::IosPushType) == Some(VOIP) {
                found.at(Field::IosPushType);
            }
        },
    ),
];

fn interruption_level(case: &Case, found: &mut Found, level: &str) {
    if case.info.text(Field::IosInterruptionLevel) == Some(level) {
        found.at(Field::IosInterruptionLevel);
    }
}

/// What the IM service makes of a message for APNs, as far as its size counts: the same as `payloadOf`
/// in `example/emulator/cloud/vendors/apns-payload.mjs`. The badge is one of a single digit.
#[derive(Serialize)]
struct Payload<'a> {
    aps: Aps<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ext: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Aps<'a> {
    alert: Alert<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sound: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    badge: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interruption_level: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mutable_content: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_available: Option<u8>,
}

#[derive(Serialize)]
struct Alert<'a> {
    title: &'a str,
    body: &'a str,
}

fn payload<'a>(case: &'a Case) -> Payload<'a> {
    let info = case.info;
    let level = info.text(Field::IosInterruptionLevel);
    let image = info.text(Field::IosImage).filter(|image| is_https(image));
    let aps = Aps {
        alert: Alert {
            title: case.line(Line::Title).unwrap_or_default(),
            body: case.line(Line::Desc).unwrap_or_default(),
        },
        sound: sound::on_ios(case),
        badge: (!info.flag(Field::IgnoreIosBadge)).then_some(1),
        interruption_level: level.filter(|level| INTERRUPTION_LEVELS.contains(level)),
        mutable_content: image.map(|_| 1),
        content_available: info.flag(Field::EnableIosBackgroundNotification).then_some(1),
    };
    Payload { aps, ext: info.text(Field::Ext), image }
}

fn payload_too_large(case: &Case, found: &mut Found) {
    let payload = payload(case);
    if at_most(&payload) <= MAX_PAYLOAD {
        return;
    }
    let size = json_size(&payload);
    if size > MAX_PAYLOAD {
        let Alert { title, body } = payload.aps.alert;
        let is_ext = payload.ext.is_some_and(|ext| ext.len() > title.len() + body.len());
        let field = if is_ext { Field::Ext } else { Field::Desc };
        found.with(field.name(), Detail::Name(size.to_string().into()));
    }
}

/// No message has more bytes, and most have far fewer than APNs takes.
fn at_most(payload: &Payload) -> usize {
    let Payload { aps: Aps { alert, sound, .. }, ext, image } = payload;
    let texts = [Some(alert.title), Some(alert.body), *sound, *ext, *image];
    texts.into_iter().flatten().map(str::len).sum::<usize>() * MAX_ESCAPE + MAX_NAMES
}

/// In JSON without white space; no text of it is kept.
fn json_size(value: &impl Serialize) -> usize {
    let mut counter = Counter(0);
    // Neither a text nor this writer fails.
    let _ = serde_json::to_writer(&mut counter, value);
    counter.0
}

struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
