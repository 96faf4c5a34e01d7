//! Any options at all: nothing is lost silently, and what is foretold fits what is warned of.

// Checks fail by panicking.
#![allow(clippy::expect_used)]

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use serde_json::{Map, Value, json};
use timpush_engine::language::Language;
use timpush_engine::options::{
    Effect, FIELDS, OfflinePushCheck, OfflinePushCode, OfflinePushWarning, Reading, check,
};
use timpush_engine::question::ask;
use timpush_engine::vendor::Vendor;

fn name() -> impl Strategy<Value = String> {
    let names: Vec<_> = FIELDS.iter().map(|field| field.name.to_owned()).collect();
    let others = ["titel", "androidMeizuImage", "iosSound", "", "\u{fffd}"];
    prop_oneof![
        8 => select(names),
        1 => select(others.map(str::to_owned).to_vec()),
        1 => any::<String>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    let known = [
        "",
        "IM",
        "MARKETING",
        "https://a/b.png",
        "http://a",
        "tuikit",
        "NORMAL",
        "default",
        "1",
        "push.no_sound",
        "ring.caf",
        "{\"a\":1}",
        "{",
        "test",
        "a\u{200b}b",
        " \t",
        "time-sensitive",
    ];
    prop_oneof![
        6 => select(known.map(str::to_owned).to_vec()),
        2 => any::<String>(),
        1 => "[a-z宽😀 ]{0,260}",
        1 => "x{3900,4300}",
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let object = prop::collection::btree_map(text(), any::<i32>(), 0..4);
    prop_oneof![
        8 => text().prop_map(Value::from),
        2 => any::<bool>().prop_map(Value::from),
        3 => (-1..18).prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!([1, [2]])),
        1 => Just(json!({ "$number": "NaN" })),
        1 => Just(json!({ "fcmPriority": "low", "oppoTitleParam": {}, "x": 1 })),
        2 => object.prop_map(|object| json!(object)),
    ]
}

fn info() -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::btree_map(name(), value(), 0..12).prop_map(|info| info.into_iter().collect())
}

fn about() -> impl Strategy<Value = Value> {
    let kind = select(vec![json!("text"), json!("custom"), json!("image"), Value::Null]);
    let sender = select(vec![Value::Null, json!({ "userID": "denny", "nickname": "" })]);
    let online = prop::bool::weighted(0.1);
    (kind, sender, online, text()).prop_map(|(kind, sender, online, text)| {
        json!({ "messageType": kind, "sender": sender, "onlineUserOnly": online, "text": text })
    })
}

fn concerns(warning: &OfflinePushWarning, vendor: Vendor) -> bool {
    warning.vendors.is_empty() || warning.vendors.has(vendor)
}

fn stops(warning: &OfflinePushWarning, vendor: Vendor) -> bool {
    match warning.effect {
        Effect::NotPushed => true,
        Effect::NotShown => concerns(warning, vendor),
        _ => false,
    }
}

/// Each field is carried as it was given, or named.
fn nothing_is_lost(info: &Map<String, Value>, reading: &Reading, warnings: &[OfflinePushWarning]) {
    let carried = serde_json::to_value(reading).expect("JSON");
    for (name, given) in info.iter().filter(|(_, given)| !given.is_null()) {
        let named = || {
            let left_out = [
                OfflinePushCode::FieldUnknown,
                OfflinePushCode::WrongType,
                OfflinePushCode::ImageNotSupported,
            ];
            warnings.iter().any(|it| it.field == name.as_str() && left_out.contains(&it.code))
        };
        match carried.get(name) {
            Some(Value::Number(number)) => {
                let text = given.as_str().map_or_else(|| given.to_string(), str::to_owned);
                assert_eq!(text.parse::<f64>().ok(), number.as_f64(), "{name}");
            }
            Some(carried) if given.is_object() || given.is_array() => {
                assert_eq!(carried, &given.to_string());
            }
            Some(carried) => assert_eq!(carried, given),
            None => assert!(named(), "{name} was lost"),
        }
    }
}

/// Nothing is shown where a warning says so, and the other way round.
fn previews_fit(info: &Map<String, Value>, check: &OfflinePushCheck) {
    let disabled = info.get("disablePush") == Some(&json!(true));
    assert_eq!(check.previews.len(), Vendor::ALL.len());
    for preview in &check.previews {
        let mut stopping = check.warnings.iter().filter(|it| stops(it, preview.vendor));
        let stopped = stopping.clone().next().is_some() || disabled;
        assert_eq!(preview.shown, !stopped, "{preview:?}");
        assert_eq!(preview.because.is_some(), stopped, "{preview:?}");
        if let Some(because) = preview.because.filter(|it| *it != OfflinePushCode::PushDisabled) {
            assert!(stopping.any(|warning| warning.code == because), "{preview:?}");
        }
        let lines = [("title", &preview.title), ("desc", &preview.desc)];
        for (name, shown) in lines.into_iter().filter(|_| preview.shown) {
            line_fits(name, info.get(name), shown.as_deref(), preview.vendor, check);
        }
    }
}

/// Only what is warned of is shown otherwise than given.
fn line_fits(
    name: &str,
    given: Option<&Value>,
    shown: Option<&str>,
    vendor: Vendor,
    check: &OfflinePushCheck,
) {
    let Some(given) = given.and_then(Value::as_str).filter(|given| !given.is_empty()) else {
        return;
    };
    let changes = |warning: &OfflinePushWarning| {
        warning.effect == Effect::Changed && warning.field == name && concerns(warning, vendor)
    };
    let changed = check.warnings.iter().any(changes);
    assert_eq!(shown != Some(given.trim()), changed, "{name} on {vendor}: {shown:?}");
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn options_are_carried_or_named_and_foretold(info in info(), about in about()) {
        let text = Value::from(info.clone()).to_string();
        let reading = Reading::of(&text).expect("it was JSON");
        let about = serde_json::from_value(about).expect("about");
        let check = check(&reading, &about, Language::Zh);
        nothing_is_lost(&info, &reading, &check.warnings);
        previews_fit(&info, &check);
    }

    #[test]
    fn any_text_is_answered(
        text in any::<String>(),
        ask_for in select(vec![
            "checkOfflinePushInfo", "prepareOfflinePushInfo", "toChatOfflinePushInfo", "x",
        ]),
        info in prop_oneof![info().prop_map(Value::from), value()],
        about in prop_oneof![about(), value()],
    ) {
        let question = json!({ "ask": ask_for, "info": info, "about": about }).to_string();
        let cut: String = question.chars().take(question.chars().count() * 2 / 3).collect();
        let surrogates = question.replace('😀', "\\ud83d");
        for text in [text, question, cut, surrogates] {
            let answer: Value = serde_json::from_str(&ask(&text)).expect("an answer is JSON");
            let code = answer["code"].as_i64();
            prop_assert!(matches!(code, Some(0 | 6_017)), "{text}");
            prop_assert_eq!(code == Some(0), answer.get("data").is_some());
        }
    }
}
