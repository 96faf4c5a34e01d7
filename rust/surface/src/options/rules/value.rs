//! Values outside the range of a field, and fields that others have superseded.

use super::super::case::Case;
use super::super::field::Field;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

/// The numbers that a field takes, and how a message names them.
const NUMBERS: [(Field, Vendor, &[i32], &str); 4] = [
    (Field::AndroidOppoNotifyLevel, Vendor::Oppo, &[1, 2, 16], "1, 2, 16"),
    (Field::AndroidMeizuNotifyType, Vendor::Meizu, &[0, 1], "0, 1"),
    (Field::AndroidVivoClassification, Vendor::Vivo, &[0, 1], "0, 1"),
    (Field::IosPushType, Vendor::Apns, &[0, 1], "0, 1"),
];
pub(super) const INTERRUPTION_LEVELS: [&str; 4] =
    ["passive", "active", "time-sensitive", "critical"];
const INTERRUPTION_LEVEL_NAMES: &str = "passive, active, time-sensitive, critical";

pub(super) const UNKNOWN: Text = Text {
    en: "The value is none of those that are known, and has no effect.",
    zh: "取值不在支持的范围内，不起作用。",
};
pub(super) const USE_ONE: Text = Text { en: "Use one of {}.", zh: "请使用以下之一：{}。" };

const fn deprecated(
    effect: Effect,
    happens: Text,
    todo: Text,
    test: fn(&Case, &mut Found),
) -> Rule {
    Rule {
        code: OfflinePushCode::Deprecated,
        effect,
        vendors: Vendors::of(&[Vendor::Vivo]),
        source: sources::VIVO,
        happens,
        todo,
        test,
    }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::ValueUnknown,
        effect: Effect::Ignored,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: UNKNOWN,
        todo: USE_ONE,
        test: |case, found| {
            for (field, vendor, known, names) in NUMBERS {
                if case.info.number(field).is_some_and(|number| !known.contains(&number)) {
                    found.on(Vendors::of(&[vendor]), field.name(), names.into());
                }
            }
        },
    },
    Rule {
        code: OfflinePushCode::ValueUnknown,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Apns]),
        source: sources::REFERENCE,
        happens: UNKNOWN,
        todo: USE_ONE,
        test: |case, found| {
            let level = case.info.text(Field::IosInterruptionLevel);
            if level.is_some_and(|level| !INTERRUPTION_LEVELS.contains(&level)) {
                found.with(Field::IosInterruptionLevel.name(), INTERRUPTION_LEVEL_NAMES.into());
            }
        },
    },
    deprecated(
        Effect::Ignored,
        Text {
            en: "androidVIVOCategory is given, too, and goes before it.",
            zh: "已设置 androidVIVOCategory，以其为准，该字段不起作用。",
        },
        Text { en: "Take it out.", zh: "请去掉这个字段。" },
        |case, found| vivo_classification(case, found, true),
    ),
    deprecated(
        Effect::Deprecated,
        Text {
            en: "vivo goes by categories now.", zh: "vivo 已改用消息分类（category）。"
        },
        Text {
            en: "Set androidVIVOCategory instead, such as 'IM'.",
            zh: "请改用 androidVIVOCategory，例如 'IM'。",
        },
        |case, found| vivo_classification(case, found, false),
    ),
];

fn vivo_classification(case: &Case, found: &mut Found, with_category: bool) {
    let has_category = case.info.text(Field::AndroidVivoCategory).is_some();
    let is_given = case.info.number(Field::AndroidVivoClassification).is_some();
    if is_given && has_category == with_category {
        found.with(Field::AndroidVivoClassification.name(), Detail::None);
    }
}
