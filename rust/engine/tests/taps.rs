//! Taps: kept, delivered once, bounded.

mod support;

use serde_json::json;
use support::{Phone, tap};
use timpush_engine::TAP_CAPACITY;
use timpush_engine::command::Command;
use timpush_engine::conversation::ConversationType;
use timpush_engine::event::{Event, WarningCode};
use timpush_engine::input::{Input, RawTap, TapSource};

fn exts(phone: &Phone) -> Vec<String> {
    phone.delivered().iter().map(|tap| tap.ext.reveal().to_owned()).collect()
}

#[test]
fn is_saved_before_it_is_delivered() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    phone.commands.clear();
    phone.feed(Input::Tap(tap("{}", Some("m1"), TapSource::Receiver)));
    let saved = phone.commands.iter().position(|c| matches!(c, Command::SaveState(_)));
    let emitted = phone
        .commands
        .iter()
        .position(|c| matches!(c, Command::Emit(Event::NotificationClicked(_))));
    assert!(saved.is_some() && saved < emitted);
}

#[test]
fn waits_for_a_listener_also_in_the_next_process() {
    let mut phone = Phone::new();
    phone.feed(Input::Tap(tap("{\"a\":1}", Some("m1"), TapSource::Receiver)));
    let mut phone = phone.restart();
    assert!(phone.delivered().is_empty());
    phone.feed(Input::Listening(true));
    assert_eq!(exts(&phone), ["{\"a\":1}"]);
    phone.call(json!({ "method": "tapDelivered", "id": 1 }));
    let mut phone = phone.restart();
    phone.feed(Input::Listening(true));
    assert!(phone.delivered().is_empty());
}

#[test]
fn is_delivered_again_when_no_listener_confirmed_it() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    phone.feed(Input::Tap(tap("{}", Some("m1"), TapSource::Receiver)));
    phone.feed(Input::Listening(false)).feed(Input::Listening(true));
    assert_eq!(exts(&phone).len(), 2);
}

#[test]
fn counts_once_when_receiver_and_activity_see_it() {
    let sightings = [
        [tap("{}", Some("m1"), TapSource::Receiver), tap("{}", Some("m1"), TapSource::Activity)],
        [tap("{}", Some("m1"), TapSource::Receiver), tap("{}", None, TapSource::Activity)],
        [tap("{}", None, TapSource::Activity), tap("{}", Some("m1"), TapSource::Receiver)],
    ];
    for [first, second] in sightings {
        let mut phone = Phone::new();
        phone.feed(Input::Listening(true)).feed(Input::Tap(first)).feed(Input::Tap(second));
        assert_eq!(exts(&phone).len(), 1);
    }
}

#[test]
fn two_notifications_of_one_conversation_are_two_taps() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    for id in ["m1", "m2"] {
        phone.feed(Input::Tap(tap("{}", Some(id), TapSource::Receiver)));
        phone.feed(Input::Tap(tap("{}", Some(id), TapSource::Activity)));
    }
    assert_eq!(exts(&phone).len(), 2);
}

#[test]
fn is_no_tap_without_ext_and_message_id_or_from_the_recent_apps() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    phone.feed(Input::Tap(tap("", None, TapSource::Activity)));
    let from_history = RawTap { from_history: true, ..tap("{}", None, TapSource::Activity) };
    phone.feed(Input::Tap(from_history));
    let huge = "x".repeat(65_537);
    phone.feed(Input::Tap(tap(&huge, None, TapSource::Activity)));
    assert!(phone.delivered().is_empty());
}

#[test]
fn a_bad_ext_never_loses_the_tap() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    let deep = format!("{}1{}", "[".repeat(9_000), "]".repeat(9_000));
    let bad = ["", "hello", "{", "null", r#"{"entity":"{"}"#, r#"{"entity":{"sender":7}}"#, &deep];
    for (number, ext) in bad.iter().enumerate() {
        phone.feed(Input::Tap(tap(ext, Some(&number.to_string()), TapSource::Receiver)));
    }
    assert_eq!(exts(&phone), bad);
    assert!(phone.delivered().iter().all(|tap| tap.conversation.is_none()));
    phone.feed(Input::Tap(tap(&"x".repeat(65_537), Some("m"), TapSource::Receiver)));
    assert_eq!(exts(&phone).last().map(String::as_str), Some(""), "without what is too long");
}

#[test]
fn counts_once_when_the_two_see_its_ext_written_differently() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    let content = Some(r#"{"ext":{"n":1,"a":"b"}}"#.into());
    let extras = [].into();
    let receiver = RawTap { content, extras, ..tap("", Some("m1"), TapSource::Receiver) };
    phone.feed(Input::Tap(receiver));
    phone.feed(Input::Tap(tap("{ \"a\": \"b\", \"n\": 1 }", None, TapSource::Activity)));
    assert_eq!(exts(&phone).len(), 1);
}

#[test]
fn keeps_no_more_of_it_than_any_vendor_makes() {
    let mut phone = Phone::new();
    phone.feed(Input::Listening(true));
    let long = RawTap {
        title: Some("t".repeat(5_000)),
        desc: Some("d".repeat(5_000)),
        ..tap("{}", Some(&"m".repeat(300)), TapSource::Activity)
    };
    phone.feed(Input::Tap(long));
    let kept = &phone.delivered()[0];
    assert_eq!((&kept.title, &kept.desc, &kept.message_id), (&None, &None, &None));
}

#[test]
fn goes_to_get_initial_notification_or_to_a_listener_but_not_to_both() {
    let mut phone = Phone::new();
    phone.feed(Input::Tap(tap("first", Some("m1"), TapSource::Receiver)));
    phone.feed(Input::Tap(tap("second", Some("m2"), TapSource::Receiver)));
    let call = phone.call(json!({ "method": "getInitialNotification" }));
    assert_eq!(phone.answer(call).data.expect("a tap")["ext"], "first");
    phone.feed(Input::Listening(true));
    assert_eq!(exts(&phone), ["second"]);
    let call = phone.call(json!({ "method": "getInitialNotification" }));
    assert_eq!(phone.answer(call).data, None);
}

#[test]
fn the_oldest_of_too_many_are_dropped_with_a_warning() {
    let mut phone = Phone::new();
    for n in 0..TAP_CAPACITY + 50 {
        phone.feed(Input::Tap(tap(&n.to_string(), Some(&n.to_string()), TapSource::Receiver)));
    }
    phone.feed(Input::Listening(true));
    assert_eq!(exts(&phone).len(), TAP_CAPACITY);
    assert_eq!(exts(&phone)[0], "50");
    let warnings = phone.registration().warnings;
    assert!(warnings.iter().any(|w| w.code == WarningCode::TapsDropped && w.desc.contains("50")));
}

#[test]
fn names_its_conversation_also_after_a_crash() {
    let mut phone = Phone::new();
    let ext = r#"{"entity":{"chatType":2,"sender":"lunch"}}"#;
    phone.feed(Input::Tap(tap(ext, Some("m1"), TapSource::Receiver)));
    let mut phone = Phone::boot(phone.disk);
    phone.feed(Input::Listening(true));
    let delivered = phone.delivered();
    let conversation =
        delivered[0].conversation.as_ref().map(|found| (found.kind, found.id.reveal()));
    assert_eq!(conversation, Some((ConversationType::Group, "lunch")));
}
