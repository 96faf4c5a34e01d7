//! Asks a phone, and reads what it says.

use serde_json::{Value, json};
use timpush_engine::command::Command;
use timpush_engine::input::{CallId, Input};
use timpush_engine::vendor::Os;

use crate::support::Phone;

/// What the platform was asked for.
pub(crate) fn asked(phone: &Phone, call: CallId) -> Value {
    let request = |command: &Command| match command {
        Command::CallSystem { call: asked, request } if *asked == call => {
            serde_json::from_str(request.reveal()).ok()
        }
        _ => None,
    };
    phone.commands.iter().find_map(request).expect("the platform is asked")
}

/// A phone with nothing wrong, as the platform describes it to whoever asks so.
fn facts(phone: &Phone, request: &Value) -> Value {
    let now = phone.now;
    if phone.os == Os::Ios {
        return iphone(now);
    }
    let parts = request["parts"].as_array().expect("parts").len();
    json!({
        "brand": "Xiaomi", "manufacturer": "Xiaomi", "apiLevel": 34, "release": "14",
        "permitted": true,
        "channels": [
            { "id": "tuikit", "importance": 4, "groupBlocked": false },
            { "id": "other", "importance": 3, "groupBlocked": false },
        ],
        "batteryExempt": false, "backgroundRestricted": false, "imVersion": "8.8.7357",
        "serverTime": now / 1_000 + 1, "found": vec![true; parts],
    })
}

fn iphone(now: u64) -> Value {
    json!({
        "brand": "Apple", "manufacturer": "Apple", "apiLevel": 18, "release": "18.1",
        "permitted": true, "authorization": "authorized", "alerts": "enabled",
        "badges": "enabled", "sounds": "enabled", "apsEnvironment": "production",
        "backgroundModes": ["audio", "remote-notification"], "interception": true,
        "delegate": "timpush", "simulator": false, "imVersion": "8.8.7357",
        "serverTime": now / 1_000 + 1,
    })
}

/// Diagnoses a phone whose facts are those of a good one, but for these.
pub(crate) fn diagnose(phone: &mut Phone, language: &str, changes: &Value) -> Value {
    let call = phone.call(json!({ "method": "diagnose", "language": language }));
    let mut facts = facts(phone, &asked(phone, call));
    for (key, value) in changes.as_object().into_iter().flatten() {
        facts[key] = value.clone();
    }
    let data = Some(facts.to_string());
    phone.feed(Input::CallAnswer { call, code: 0, message: String::new(), data });
    let answer = phone.answer(call);
    assert_eq!(answer.code, 0);
    answer.data.expect("a diagnosis")
}

pub(crate) fn findings(diagnosis: &Value) -> &[Value] {
    diagnosis["findings"].as_array().expect("findings")
}

/// The codes of one level, in order.
pub(crate) fn codes(diagnosis: &Value, level: &str) -> Vec<String> {
    let of_level = findings(diagnosis).iter().filter(|finding| finding["level"] == level);
    of_level.map(|finding| text(finding, "code")).collect()
}

pub(crate) fn text(finding: &Value, key: &str) -> String {
    finding[key].as_str().unwrap_or_default().to_owned()
}
