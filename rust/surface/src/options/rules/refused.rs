//! What vendors refuse, or their phones do not show, in the order in which they look.

use serde::de::IgnoredAny;

use super::super::case::Case;
use super::super::field::Field;
use super::super::shown::Line;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::image::is_https;
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

/// As much as every vendor carries of title, description and `ext` together; APNs counts otherwise.
const MAX_BYTES: usize = 4_096;
const HONOR_IMPORTANCE: [&str; 2] = ["NORMAL", "LOW"];

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::TextBlank,
        effect: Effect::NotShown,
        vendors: Vendors::ALL,
        source: sources::REST,
        happens: Text {
            en: "Nothing visible is left of this text: vendors refuse the push.",
            zh: "去掉不可见字符后没有任何内容，厂商会拒绝该推送。",
        },
        todo: Text { en: "Give it something to read.", zh: "请填写可见的文字。" },
        test: text_blank,
    },
    Rule {
        code: OfflinePushCode::OppoExtNotObject,
        effect: Effect::NotShown,
        vendors: Vendors::of(&[Vendor::Oppo]),
        source: sources::OFFLINE_PUSH,
        happens: Text {
            en: "OPPO takes ext as a JSON object only and refuses the push.",
            zh: "OPPO 要求 ext 为 JSON 对象，否则会拒绝该推送。",
        },
        todo: Text {
            en: "Pass an object, such as ext: { conversationID: 'c2c_…' }.",
            zh: "请传入对象，例如 ext: { conversationID: 'c2c_…' }。",
        },
        test: oppo_ext_not_object,
    },
    Rule {
        code: OfflinePushCode::MessageTooLarge,
        effect: Effect::NotShown,
        vendors: Vendors::all_but(&[Vendor::Apns]),
        source: sources::REST,
        happens: Text {
            en: "title, desc and ext have {} bytes together; vendors refuse more than 4096.",
            zh: "title、desc 与 ext 共 {} 字节，超过 4096 字节厂商会拒绝该推送。",
        },
        todo: Text {
            en: "Put no more than an ID into ext, and fetch the rest when the push is tapped.",
            zh: "请在 ext 中只放 ID，点击通知后再获取其余内容。",
        },
        test: message_too_large,
    },
    Rule {
        code: OfflinePushCode::ValueUnknown,
        effect: Effect::NotShown,
        vendors: Vendors::of(&[Vendor::Honor]),
        source: sources::REFERENCE,
        happens: Text {
            en: "Honor does not know this importance and refuses the push.",
            zh: "荣耀不支持该取值，会拒绝该推送。",
        },
        todo: Text { en: "Use NORMAL or LOW.", zh: "请使用 NORMAL 或 LOW。" },
        test: honor_importance,
    },
    Rule {
        code: OfflinePushCode::ImageNotHttps,
        effect: Effect::NotShown,
        vendors: Vendors::of(&[Vendor::Honor]),
        source: sources::REFERENCE,
        happens: Text {
            en: "Honor takes images from https:// addresses only and refuses the push.",
            zh: "荣耀仅支持 https:// 地址的图片，否则会拒绝该推送。",
        },
        todo: Text {
            en: "Use an address that begins with https://.",
            zh: "请使用 https:// 开头的地址。",
        },
        test: honor_image,
    },
    Rule {
        code: OfflinePushCode::OppoChannelMissing,
        effect: Effect::NotShown,
        vendors: Vendors::of(&[Vendor::Oppo]),
        source: sources::OPPO_CHANNEL,
        happens: Text {
            en: "OPPO phones with Android 8 or newer show no push without a notification channel.",
            zh: "Android 8.0 及以上的 OPPO 手机必须配置 ChannelID，否则推送消息无法展示。",
        },
        todo: Text {
            en: "Set androidOPPOChannelID to a channel that the receiving app has created, such as 'tuikit'.",
            zh: "请设置 androidOPPOChannelID，并确保接收方 App 已创建该通道，例如 'tuikit'。",
        },
        test: oppo_channel_missing,
    },
];

fn text_blank(case: &Case, found: &mut Found) {
    for (line, field) in [(Line::Title, Field::Title), (Line::Desc, Field::Desc)] {
        if case.line(line).is_some_and(str::is_empty) {
            found.at(field);
        }
    }
}

fn oppo_ext_not_object(case: &Case, found: &mut Found) {
    if case.info.text(Field::Ext).is_some_and(|ext| !is_object(ext)) {
        found.at(Field::Ext);
    }
}

fn is_object(json: &str) -> bool {
    json.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(json).is_ok()
}

fn message_too_large(case: &Case, found: &mut Found) {
    let bytes = |text: Option<&str>| text.map_or(0, str::len);
    let ext = bytes(case.info.text(Field::Ext));
    let lines = [Line::Title, Line::Desc];
    let uncut: usize = lines.map(|line| bytes(case.line(line))).iter().sum();
    // A cut line may be longer than before, by an ellipsis.
    if ext + uncut + 2 * '…'.len_utf8() <= MAX_BYTES {
        return;
    }
    let size = |vendor| {
        let cut = lines.map(|line| case.line_on(vendor, line).map_or(0, |text| text.len()));
        ext + cut.iter().sum::<usize>()
    };
    let refusing = Vendors::of_those(|vendor| size(vendor) > MAX_BYTES).and(found.rule.vendors);
    if let Some(largest) = refusing.iter().map(size).max() {
        let field = if ext > uncut { Field::Ext } else { Field::Desc };
        found.on(refusing, field.name(), Detail::Name(largest.to_string().into()));
    }
}

fn honor_importance(case: &Case, found: &mut Found) {
    let importance = case.info.text(Field::AndroidHonorImportance);
    if importance.is_some_and(|importance| !HONOR_IMPORTANCE.contains(&importance)) {
        found.at(Field::AndroidHonorImportance);
    }
}

fn honor_image(case: &Case, found: &mut Found) {
    if case.info.text(Field::AndroidHonorImage).is_some_and(|image| !is_https(image)) {
        found.at(Field::AndroidHonorImage);
    }
}

fn oppo_channel_missing(case: &Case, found: &mut Found) {
    if case.info.text(Field::AndroidOppoChannelId).is_none() {
        found.at(Field::AndroidOppoChannelId);
    }
}
