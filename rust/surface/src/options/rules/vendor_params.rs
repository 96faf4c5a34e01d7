//! The keys of `vendorParams`.

use super::super::case::Case;
use super::super::field::{Field, nearest, shortened};
use super::super::params::Params;
use super::super::read::number;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::value::{UNKNOWN, USE_ONE};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

const KEYS: [&str; 5] =
    ["fcmPriority", "vivoNotifyType", "oppoTemplateId", "oppoTitleParam", "oppoContentParam"];

const fn ignored(
    code: OfflinePushCode,
    vendors: Vendors,
    happens: Text,
    todo: Text,
    test: fn(&Case, &mut Found),
) -> Rule {
    let (effect, source) = (Effect::Ignored, sources::VENDOR_PARAMS);
    Rule { code, effect, vendors, source, happens, todo, test }
}

const KEY_UNKNOWN: Text =
    Text { en: "vendorParams has no key of this name.", zh: "vendorParams 没有这个键。" };

pub(super) static RULES: &[Rule] = &[
    ignored(
        OfflinePushCode::VendorParamsNotObject,
        Vendors::ALL,
        Text { en: "This is no JSON object.", zh: "不是 JSON 对象。" },
        Text {
            en: "Pass an object, such as vendorParams: { fcmPriority: 'high' }.",
            zh: "请传入对象，例如 vendorParams: { fcmPriority: 'high' }。",
        },
        |case, found| {
            if matches!(case.params, Some(Params::NotObject)) {
                found.at(Field::VendorParams);
            }
        },
    ),
    ignored(
        OfflinePushCode::FieldUnknown,
        Vendors::ALL,
        KEY_UNKNOWN,
        Text { en: "Did you mean {}?", zh: "是否想写 {}？" },
        |case, found| {
            for name in unknown_keys(case) {
                if let Some(nearest) = nearest(&name, KEYS.into_iter()) {
                    found.with(path(&name), nearest.into());
                }
            }
        },
    ),
    ignored(
        OfflinePushCode::FieldUnknown,
        Vendors::ALL,
        KEY_UNKNOWN,
        Text { en: "Take it out.", zh: "请去掉这个键。" },
        |case, found| {
            for name in unknown_keys(case) {
                if nearest(&name, KEYS.into_iter()).is_none() {
                    found.with(path(&name), Detail::None);
                }
            }
        },
    ),
    ignored(
        OfflinePushCode::ValueUnknown,
        Vendors::of(&[Vendor::Fcm]),
        UNKNOWN,
        USE_ONE,
        |case, found| {
            let known = |json| [r#""normal""#, r#""high""#].contains(&json);
            if get(case, "fcmPriority").is_some_and(|json| !known(json)) {
                found.with("vendorParams.fcmPriority", "normal, high".into());
            }
        },
    ),
    ignored(
        OfflinePushCode::ValueUnknown,
        Vendors::of(&[Vendor::Vivo]),
        UNKNOWN,
        USE_ONE,
        |case, found| {
            let known = |json| number(json).is_some_and(|number| (1..=4).contains(&number));
            if get(case, "vivoNotifyType").is_some_and(|json| !known(json)) {
                found.with("vendorParams.vivoNotifyType", "1, 2, 3, 4".into());
            }
        },
    ),
    ignored(
        OfflinePushCode::TemplateMissing,
        Vendors::of(&[Vendor::Oppo]),
        Text {
            en: "OPPO fills parameters into a template, and none is named.",
            zh: "没有设置模板 ID，模板参数不起作用。",
        },
        Text { en: "Set oppoTemplateId, too.", zh: "请同时设置 oppoTemplateId。" },
        template_missing,
    ),
];

fn get<'a>(case: &'a Case, name: &str) -> Option<&'a str> {
    case.params.as_ref()?.get(name)
}

fn unknown_keys(case: &Case) -> impl Iterator<Item = String> {
    let keys = case.params.iter().flat_map(Params::entries).map(|(name, _)| name.as_ref());
    keys.filter(|name| !KEYS.contains(name)).map(shortened)
}

fn path(name: &str) -> String {
    format!("vendorParams.{name}")
}

fn template_missing(case: &Case, found: &mut Found) {
    if get(case, "oppoTemplateId").is_some() {
        return;
    }
    for (name, path) in [
        ("oppoTitleParam", "vendorParams.oppoTitleParam"),
        ("oppoContentParam", "vendorParams.oppoContentParam"),
    ] {
        if get(case, name).is_some() {
            found.with(path, Detail::None);
        }
    }
}
