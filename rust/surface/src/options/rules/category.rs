//! Categories, by which vendors tell what matters to people from advertising, and channels.

use super::super::case::Case;
use super::super::field::{Field, nearest};
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

/// The categories of a vendor.
struct Categories {
    field: Field,
    vendor: Vendor,
    /// Those that arrive at once, and are not counted.
    service: &'static [&'static str],
    /// Those of advertising.
    operational: &'static [&'static str],
}

const OF_VENDORS: [Categories; 3] = [
    Categories {
        field: Field::AndroidHuaWeiCategory,
        vendor: Vendor::Huawei,
        service: &[
            "IM",
            "VOIP",
            "SUBSCRIPTION",
            "TRAVEL",
            "HEALTH",
            "WORK",
            "ACCOUNT",
            "EXPRESS",
            "FINANCE",
            "DEVICE_REMINDER",
            "MAIL",
            "CUSTOMER_SERVICE",
            "PLAY_VOICE",
        ],
        operational: &["MARKETING", "NEWS"],
    },
    Categories {
        field: Field::AndroidVivoCategory,
        vendor: Vendor::Vivo,
        service: &["IM", "ACCOUNT", "TODO", "DEVICE_REMINDER", "ORDER", "SUBSCRIPTION"],
        operational: &["NEWS", "CONTENT", "MARKETING", "SOCIAL"],
    },
    Categories {
        field: Field::AndroidOppoCategory,
        vendor: Vendor::Oppo,
        service: &["IM", "ACCOUNT", "DEVICE_REMINDER", "ORDER", "TODO", "SUBSCRIPTION"],
        operational: &["NEWS", "CONTENT", "MARKETING", "SOCIAL"],
    },
];

/// A rule for whatever vendor has categories; `todo` may name one.
const fn limited(
    code: OfflinePushCode,
    happens: Text,
    todo: Text,
    test: fn(&Case, &mut Found),
) -> Rule {
    Rule {
        code,
        effect: Effect::Limited,
        vendors: Vendors::of(&[Vendor::Huawei, Vendor::Vivo, Vendor::Oppo]),
        source: sources::OFFLINE_PUSH,
        happens,
        todo,
        test,
    }
}

const UNKNOWN: Text = Text {
    en: "The vendor knows no category of this name and sorts the push by itself.",
    zh: "厂商没有该消息分类，会自行分类。",
};

pub(super) static RULES: &[Rule] = &[
    limited(
        OfflinePushCode::CategoryUnknown,
        UNKNOWN,
        Text { en: "Did you mean {}?", zh: "是否想写 {}？" },
        |case, found| unknown(case, found, true),
    ),
    limited(
        OfflinePushCode::CategoryUnknown,
        UNKNOWN,
        Text { en: "Use one of {}.", zh: "请使用以下之一：{}。" },
        |case, found| unknown(case, found, false),
    ),
    limited(
        OfflinePushCode::CategoryMissing,
        Text {
            en: "Without a category the vendor may take the push for advertising: late, silent, and only so many a day.",
            zh: "没有设置消息分类，厂商可能按运营消息处理：延迟、静默，并受每日数量限制。",
        },
        Text {
            en: "Set it to 'IM' once the vendor has granted that category to the app.",
            zh: "向厂商申请分类权益后，请设置为 'IM'。",
        },
        |case, found| {
            let is_missing = |of: &Categories| case.info.text(of.field).is_none();
            for of in OF_VENDORS.iter().filter(|of| is_missing(of)) {
                found.on(Vendors::of(&[of.vendor]), of.field.name(), Detail::None);
            }
        },
    ),
    limited(
        OfflinePushCode::CategoryOperational,
        Text {
            en: "This is a category of advertising: late, silent, and only so many a day.",
            zh: "该分类属于资讯营销（运营）类：可能延迟、静默，并受每日数量限制。",
        },
        Text {
            en: "Use 'IM' for messages between people.", zh: "即时通信消息请使用 'IM'。"
        },
        |case, found| {
            for (of, category) in given(case) {
                if of.operational.contains(&category) {
                    found.on(Vendors::of(&[of.vendor]), of.field.name(), Detail::None);
                }
            }
        },
    ),
    Rule {
        code: OfflinePushCode::XiaomiChannelMissing,
        effect: Effect::Limited,
        vendors: Vendors::of(&[Vendor::Xiaomi]),
        source: sources::XIAOMI,
        happens: Text {
            en: "Without a notification channel Xiaomi takes the push for an ordinary one, of which there are only so many a day; Tencent's newer document says that Android 8 and newer show none.",
            zh: "没有设置 ChannelID 时小米按普通消息处理，受每日数量限制；腾讯云较新文档指出 Android 8.0 及以上不会推送。",
        },
        todo: Text {
            en: "Set androidXiaoMiChannelID to a channel that was applied for in Xiaomi's console.",
            zh: "请设置 androidXiaoMiChannelID 为在小米控制台申请的渠道。",
        },
        test: |case, found| {
            if case.info.text(Field::AndroidXiaoMiChannelId).is_none() {
                found.at(Field::AndroidXiaoMiChannelId);
            }
        },
    },
    Rule {
        code: OfflinePushCode::OppoLevelNeedsCategory,
        effect: Effect::Ignored,
        vendors: Vendors::of(&[Vendor::Oppo]),
        source: sources::OPPO,
        happens: Text {
            en: "OPPO heeds the level only together with a category.",
            zh: "OPPO 的通知等级需要与消息分类一起使用。",
        },
        todo: Text {
            en: "Set androidOPPOCategory, too, such as 'IM'.",
            zh: "请同时设置 androidOPPOCategory，例如 'IM'。",
        },
        test: |case, found| {
            let has_category = case.info.text(Field::AndroidOppoCategory).is_some();
            if case.info.number(Field::AndroidOppoNotifyLevel).is_some() && !has_category {
                found.at(Field::AndroidOppoNotifyLevel);
            }
        },
    },
];

fn given<'a>(case: &'a Case) -> impl Iterator<Item = (&'static Categories, &'a str)> {
    OF_VENDORS.iter().filter_map(|of| Some((of, case.info.text(of.field)?)))
}

fn unknown(case: &Case, found: &mut Found, resembling: bool) {
    for (of, category) in given(case) {
        let known = || of.service.iter().chain(of.operational).copied();
        if known().any(|known| known == category) {
            continue;
        }
        let vendors = Vendors::of(&[of.vendor]);
        match (nearest(category, known()), resembling) {
            (Some(nearest), true) => found.on(vendors, of.field.name(), nearest.into()),
            (None, false) => {
                found.on(vendors, of.field.name(), Detail::Name(of.service.join(", ").into()));
            }
            _ => {}
        }
    }
}
