//! What was given and cannot be used.

use super::super::case::Case;
use super::super::field::{FIELDS, Kind, nearest};
use super::super::read::{Stray, WHOLE};
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::image::without_images;
use super::{Detail, Found, Rule, sources};
use crate::language::Text;

const fn unknown(todo: Text, test: fn(&Case, &mut Found)) -> Rule {
    Rule {
        code: OfflinePushCode::FieldUnknown,
        effect: Effect::Ignored,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: Text {
            en: "There is no field of this name; it is left out.",
            zh: "没有这个字段，已忽略。",
        },
        todo,
        test,
    }
}

const fn wrong_type(todo: Text, test: fn(&Case, &mut Found)) -> Rule {
    Rule {
        code: OfflinePushCode::WrongType,
        effect: Effect::Ignored,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: Text {
            en: "It is {}, which this field does not take; it is left out.",
            zh: "类型错误（{}），已忽略。",
        },
        todo,
        test,
    }
}

pub(super) static RULES: &[Rule] = &[
    unknown(Text { en: "Did you mean {}?", zh: "是否想写 {}？" }, |case, found| {
        for (name, nearest) in unknown_names(case) {
            if let Some(nearest) = nearest {
                found.with(name.to_owned(), nearest.into());
            }
        }
    }),
    unknown(Text { en: "Take it out.", zh: "请去掉这个字段。" }, |case, found| {
        for (name, nearest) in unknown_names(case) {
            if nearest.is_none() {
                found.with(name.to_owned(), Detail::None);
            }
        }
    }),
    wrong_type(Text { en: "Give it text.", zh: "请使用字符串。" }, |case, found| {
        wrong_types(case, found, Some(Kind::Text));
    }),
    wrong_type(
        Text { en: "Give it true or false.", zh: "请使用 true 或 false。" },
        |case, found| {
            wrong_types(case, found, Some(Kind::Flag));
        },
    ),
    wrong_type(Text { en: "Give it a whole number.", zh: "请使用整数。" }, |case, found| {
        wrong_types(case, found, Some(Kind::Number));
    }),
    wrong_type(
        Text { en: "Give it text or an object.", zh: "请使用字符串或对象。" },
        |case, found| wrong_types(case, found, Some(Kind::Json)),
    ),
    wrong_type(
        Text {
            en: "Give an object, such as { title: '…', desc: '…' }.",
            zh: "请使用对象，例如 { title: '…', desc: '…' }。",
        },
        |case, found| wrong_types(case, found, None),
    ),
];

fn unknown_names<'a>(case: &'a Case) -> impl Iterator<Item = (&'a str, Option<&'static str>)> {
    case.strays.iter().filter_map(|stray| match stray {
        Stray::Unknown(name) if without_images(name).is_none() => {
            Some((name.as_str(), nearest(name, FIELDS.iter().map(|field| field.name))))
        }
        _ => None,
    })
}

fn wrong_types(case: &Case, found: &mut Found, kind: Option<Kind>) {
    for stray in case.strays {
        if let Stray::WrongType { field, got } = stray
            && field.map(|field| field.kind()) == kind
        {
            found.with(field.map_or(WHOLE, |field| field.name()), Detail::Said(*got));
        }
    }
}
