//! Why no push arrives: every cause is found, comes first among the errors, and has words in every
//! language.
#![allow(clippy::expect_used, reason = "helpers of tests")]

mod support;

use serde_json::{Value, json};
use support::Phone;
use timpush_engine::command::Command;
use timpush_engine::event::Answer;
use timpush_engine::input::{CallId, ImEvent, Input};

/// A phone with nothing wrong, as the platform describes it to whoever looks for these parts.
fn facts(request: &Value, phone: &Phone) -> Value {
    let parts = request["parts"].as_array().expect("parts").len();
    json!({
        "brand": "Xiaomi", "manufacturer": "Xiaomi", "apiLevel": 34, "release": "14",
        "permitted": true, "channels": [{ "id": "chat", "importance": 4 }],
        "batteryExempt": false, "backgroundRestricted": false, "imVersion": "8.8.7357",
        "serverTime": phone.now / 1_000 + 1, "found": vec![true; parts],
    })
}

fn asked(phone: &Phone, call: CallId) -> Value {
    let request = |command: &Command| match command {
        Command::CallSystem { call: asked, request } if *asked == call => {
            serde_json::from_str(request.reveal()).ok()
        }
        _ => None,
    };
    phone.commands.iter().find_map(request).expect("the platform is asked")
}

/// Diagnoses a phone whose facts are those of a good one, but for these.
fn diagnose(phone: &mut Phone, language: &str, changes: &Value) -> Value {
    let call = phone.call(json!({ "method": "diagnose", "language": language }));
    let mut facts = facts(&asked(phone, call), phone);
    for (key, value) in changes.as_object().into_iter().flatten() {
        facts[key] = value.clone();
    }
    let data = Some(facts.to_string());
    phone.feed(Input::CallAnswer { call, code: 0, message: String::new(), data });
    let Answer { code, data, .. } = phone.answer(call);
    assert_eq!(code, 0);
    data.expect("a diagnosis")
}

fn errors(diagnosis: &Value) -> Vec<String> {
    let findings = diagnosis["findings"].as_array().expect("findings");
    let errors = findings.iter().filter(|finding| finding["level"] == "error");
    errors.map(|error| error["code"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A phone that is registered, listens, and is not before the user.
fn healthy() -> Phone {
    let mut phone = Phone::registered("vinson");
    phone.feed(Input::Im(ImEvent::Connected)).feed(Input::Listening(true));
    phone
}

#[test]
fn a_healthy_phone_has_no_error() {
    let diagnosis = diagnose(&mut healthy(), "en", &json!({}));
    assert_eq!(errors(&diagnosis), [] as [&str; 0], "{}", diagnosis["report"]);
}
