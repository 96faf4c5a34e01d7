//! Sounds.

use super::super::case::Case;
use super::super::field::Field;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

const DEFAULT: &str = "default";
const NO_SOUND: &str = "push.no_sound";
/// What is written for one of those two by mistake, without regard to case.
const MEANT: [(&str, &str); 10] = [
    ("default", DEFAULT),
    ("system", DEFAULT),
    ("no_sound", NO_SOUND),
    ("nosound", NO_SOUND),
    ("no-sound", NO_SOUND),
    ("push.no_sound", NO_SOUND),
    ("push.no-sound", NO_SOUND),
    ("push.nosound", NO_SOUND),
    ("none", NO_SOUND),
    ("silent", NO_SOUND),
];

const fn ios_sound_unknown(todo: Text, test: fn(&Case, &mut Found)) -> Rule {
    Rule {
        code: OfflinePushCode::IosSoundUnknown,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Apns]),
        source: sources::IOS_SOUND,
        happens: Text {
            en: "iOS finds no sound of this name and plays its default one.",
            zh: "iOS 找不到该铃音，会播放默认铃音。",
        },
        todo,
        test,
    }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::SoundNotSupported,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Honor, Vendor::Oppo, Vendor::Vivo, Vendor::Meizu]),
        source: sources::ANDROID_SOUND,
        happens: Text {
            en: "These vendors play no sound of an app's own: only Xiaomi, Huawei, FCM and APNs do.",
            zh: "这些厂商不支持自定义铃音，支持的有小米、华为、FCM 和 APNs。",
        },
        todo: Text {
            en: "Leave it, or give the notification channel of the receiving app a sound.",
            zh: "无需处理；也可以在接收方 App 为通知渠道设置铃音。",
        },
        test: |case, found| {
            if case.info.text(Field::AndroidSound).is_some() {
                found.at(Field::AndroidSound);
            }
        },
    },
    Rule {
        code: OfflinePushCode::SoundWithSuffix,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Xiaomi, Vendor::Huawei, Vendor::Fcm]),
        source: sources::ANDROID_SOUND,
        happens: Text {
            en: "Files in res/raw are named without suffix: the default sound is played.",
            zh: "res/raw 中的文件名不带后缀，否则播放默认铃音。",
        },
        todo: Text { en: "Write {}.", zh: "请写作 {}。" },
        test: sound_with_suffix,
    },
    Rule {
        code: OfflinePushCode::FcmSoundNeedsChannel,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Fcm]),
        source: sources::ANDROID_SOUND,
        happens: Text {
            en: "From Android 8 the sound is that of the notification channel, and none is named.",
            zh: "Android 8.0 及以上的铃音由通知渠道决定，但没有设置渠道。",
        },
        todo: Text {
            en: "Set androidFCMChannelID to a channel with this sound that the receiving app has created.",
            zh: "请设置 androidFCMChannelID，并在接收方 App 创建使用该铃音的渠道。",
        },
        test: fcm_sound_needs_channel,
    },
    ios_sound_unknown(Text { en: "Write '{}'.", zh: "请写作 '{}'。" }, |case, found| {
        if let Some(meant) = unknown_ios_sound(case).and_then(meant) {
            found.with(Field::IosSound.name(), meant.into());
        }
    }),
    ios_sound_unknown(
        Text {
            en: "Name the file with its suffix, such as 'ring.caf', or write 'default' or 'push.no_sound'.",
            zh: "请写带后缀的文件名，例如 'ring.caf'，或 'default'、'push.no_sound'。",
        },
        |case, found| {
            if unknown_ios_sound(case).is_some_and(|sound| meant(sound).is_none()) {
                found.at(Field::IosSound);
            }
        },
    ),
];

fn sound_with_suffix(case: &Case, found: &mut Found) {
    if let Some((stem, _)) = case.info.text(Field::AndroidSound).and_then(|it| it.rsplit_once('.'))
    {
        found.with(Field::AndroidSound.name(), Detail::Name(stem.to_owned().into()));
    }
}

fn fcm_sound_needs_channel(case: &Case, found: &mut Found) {
    let set = |field| case.info.text(field).is_some();
    if set(Field::AndroidSound) && !set(Field::AndroidFcmChannelId) {
        found.at(Field::AndroidFcmChannelId);
    }
}

/// What iOS plays: a file of the app, its own sound, or none.
pub(super) fn on_ios<'a>(case: &'a Case) -> Option<&'a str> {
    match case.info.text(Field::IosSound) {
        Some(NO_SOUND) => None,
        Some(sound) if unknown_ios_sound(case).is_none() => Some(sound),
        _ => Some(DEFAULT),
    }
}

fn unknown_ios_sound<'a>(case: &'a Case) -> Option<&'a str> {
    let sound = case.info.text(Field::IosSound)?;
    let is_file = sound.rsplit_once('.').is_some_and(|(stem, suffix)| {
        !stem.is_empty() && !suffix.is_empty() && meant(sound).is_none()
    });
    (sound != DEFAULT && sound != NO_SOUND && !is_file).then_some(sound)
}

fn meant(sound: &str) -> Option<&'static str> {
    let same = |written: &str| written.eq_ignore_ascii_case(sound);
    MEANT.iter().find(|(written, _)| same(written)).map(|(_, meant)| *meant)
}
