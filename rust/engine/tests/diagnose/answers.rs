//! One answer, whatever the phone says or does not.

use serde_json::{Value, json};
use timpush_engine::command::Command;
use timpush_engine::input::{CallId, Input, Timer};

use crate::asking::{asked, codes, diagnose, findings, text};
use crate::scenes::healthy;
use crate::support::{Phone, config};

fn ask(phone: &mut Phone) -> CallId {
    phone.call(json!({ "method": "diagnose" }))
}

fn answer(phone: &mut Phone, call: CallId, code: i32, data: Option<&str>) {
    let (message, data) = ("words".to_owned(), data.map(str::to_owned));
    phone.feed(Input::CallAnswer { call, code, message, data });
}

fn data(phone: &Phone, call: CallId) -> Value {
    let answer = phone.answer(call);
    assert_eq!(answer.code, 0);
    answer.data.expect("a diagnosis")
}

#[test]
fn is_answered_once_whatever_the_phone_says() {
    let says = [
        (-1, None),
        (0, None),
        (0, Some("{")),
        (0, Some("[]")),
        (0, Some("{}")),
        (0, Some("null")),
    ];
    for (code, said) in says {
        let mut phone = healthy();
        let call = ask(&mut phone);
        answer(&mut phone, call, code, said);
        answer(&mut phone, call, 0, Some("{}"));
        phone.feed(Input::Timer(Timer::Call(call)));
        let diagnosis = data(&phone, call);
        assert_eq!(codes(&diagnosis, "error"), [] as [&str; 0], "{}", text(&diagnosis, "report"));
        assert!(codes(&diagnosis, "unknown").iter().all(|code| code == "notKnown"));
    }
}

#[test]
fn a_phone_that_says_nothing_leaves_its_facts_unknown() {
    let mut phone = healthy();
    let call = ask(&mut phone);
    assert_eq!(phone.delay_of(Timer::Call(call)), Some(5_000));
    phone.feed(Input::Timer(Timer::Call(call)));
    answer(&mut phone, call, 0, Some("{}"));
    let unknown = |check: &str| {
        let diagnosis = data(&phone, call);
        findings(&diagnosis).iter().any(|f| f["check"] == check && f["level"] == "unknown")
    };
    for check in ["clock", "manifest", "permission", "notificationChannels", "background", "taps"] {
        assert!(unknown(check), "{check}");
    }
}

#[test]
fn several_at_a_time_are_answered_each_in_its_language() {
    let mut phone = healthy();
    let first = phone.call(json!({ "method": "diagnose", "language": "zh" }));
    let second = ask(&mut phone);
    phone.feed(Input::Timer(Timer::Call(second))).feed(Input::Timer(Timer::Call(first)));
    assert!(!text(&findings(&data(&phone, first))[0], "seen").is_ascii());
    assert!(text(&findings(&data(&phone, second))[0], "seen").is_ascii());
}

#[test]
fn the_language_is_inits_unless_it_is_named() {
    let mut config = config();
    config["language"] = json!("zh");
    let mut phone = healthy();
    phone.call(json!({ "method": "init", "config": config }));
    let call = ask(&mut phone);
    phone.feed(Input::Timer(Timer::Call(call)));
    assert!(!text(&findings(&data(&phone, call))[0], "seen").is_ascii());
    let english = diagnose(&mut phone, "en", &json!({}));
    assert!(text(&findings(&english)[0], "seen").is_ascii());
}

#[test]
fn a_language_that_is_none_is_named() {
    for (language, words) in [(json!("fr"), "text"), (json!(7), "7"), (json!({}), "an object")] {
        let mut phone = healthy();
        let call = phone.call(json!({ "method": "diagnose", "language": language }));
        let answer = phone.answer(call);
        assert_eq!(answer.code, 6017);
        assert!(answer.desc.contains("language") && answer.desc.contains(words), "{}", answer.desc);
    }
}

#[test]
fn nothing_but_the_phone_is_asked_before_init() {
    let mut phone = Phone::new();
    let call = ask(&mut phone);
    assert_eq!(asked(&phone, call)["im"], json!(false));
    let asks = |command: &Command| matches!(command, Command::DescribeDevice | Command::QueryLogin);
    assert!(!phone.commands.iter().any(asks));
    let call = ask(&mut healthy());
    assert_eq!(asked(&healthy_asked(), call)["im"], json!(true));
}

fn healthy_asked() -> Phone {
    let mut phone = healthy();
    ask(&mut phone);
    phone
}

#[test]
fn a_login_through_another_binding_is_looked_for() {
    let mut phone = healthy();
    phone.logout();
    phone.commands.clear();
    ask(&mut phone);
    let at = |is: fn(&Command) -> bool| phone.commands.iter().position(is);
    let login = at(|command| matches!(command, Command::QueryLogin));
    let facts = at(|command| matches!(command, Command::CallSystem { .. }));
    assert!(login.is_some() && login < facts, "{:?}", phone.commands);
}
