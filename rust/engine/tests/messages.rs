//! Pushes that a vendor hands to the app: shown or hidden, told, taken back.
#![allow(clippy::expect_used, reason = "helpers of tests")]

mod support;

use serde_json::{Value, json};
use support::{Phone, tap};
use timpush_engine::command::Command;
use timpush_engine::event::{Event, ReceivedMessage};
use timpush_engine::input::{Input, RawMessage, TapSource};

const EXT: &str = r#"{"conversationID":"c2c_denny"}"#;

fn message(fields: Value) -> Input {
    let mut message = json!({
        "vendor": "fcm", "shower": "app", "messageId": "m1", "title": "Denny", "desc": "hi",
        "extras": { "ext": EXT },
    });
    for (key, value) in fields.as_object().into_iter().flatten() {
        message[key] = value.clone();
    }
    let message: RawMessage = serde_json::from_value(message).expect("a message");
    Input::Message(message)
}

fn asked(phone: &Phone) -> Vec<Value> {
    let request = |command: &Command| match command {
        Command::CallSystem { request, .. } => {
            Some(serde_json::from_str(request.reveal()).expect("JSON"))
        }
        _ => None,
    };
    phone.commands.iter().filter_map(request).collect()
}

fn told(phone: &Phone) -> Vec<ReceivedMessage> {
    let received = |command: &Command| match command {
        Command::Emit(Event::MessageReceived(message)) => Some(message.clone()),
        _ => None,
    };
    phone.commands.iter().filter_map(received).collect()
}

fn taken_back(phone: &Phone) -> Vec<String> {
    let revoked = |command: &Command| match command {
        Command::Emit(Event::MessageRevoked(message)) => Some(message.message_id.clone()),
        _ => None,
    };
    phone.commands.iter().filter_map(revoked).collect()
}

fn phone(foreground: bool, disable: bool) -> Phone {
    let mut phone = Phone::new();
    phone.feed(Input::Foreground(foreground));
    let request = json!({ "method": "disablePostNotificationInForeground", "disable": disable });
    let call = phone.call(request);
    assert_eq!(phone.answer(call).code, 0);
    phone
}

#[test]
fn what_nobody_shows_is_shown_and_told() {
    let mut phone = phone(true, false);
    phone.feed(message(json!({ "channelId": "chat" })));
    let posted = json!({
        "api": "postNotification", "vendor": "fcm", "tag": "m1", "title": "Denny", "desc": "hi",
        "ext": EXT, "channelId": "chat",
    });
    assert_eq!(asked(&phone), [posted]);
    let told = serde_json::to_value(&told(&phone)[0]).expect("JSON");
    let expected = json!({
        "messageID": "m1", "title": "Denny", "desc": "hi", "ext": EXT, "vendor": "fcm",
        "conversation": { "type": "c2c", "id": "denny" }, "shown": true,
    });
    assert_eq!(told, expected);
}

#[test]
fn a_disabled_foreground_hides_it_and_no_background_does() {
    for (foreground, shown) in [(true, false), (false, true)] {
        let mut phone = phone(foreground, true);
        phone.feed(message(json!({})));
        assert_eq!(asked(&phone).len(), usize::from(shown));
        assert_eq!(told(&phone)[0].shown, shown);
    }
}

#[test]
fn what_the_system_shows_is_taken_away_again() {
    let mut phone = phone(true, true);
    phone.feed(message(json!({ "vendor": "xiaomi", "shower": "system", "notifyId": 7 })));
    let withdrawn = json!({ "api": "withdrawNotification", "vendor": "xiaomi", "notifyId": 7 });
    assert_eq!(asked(&phone), [withdrawn]);
    assert!(!told(&phone)[0].shown);
}

#[test]
fn what_the_system_shows_stays_otherwise() {
    let cases = [
        (true, false, json!({ "shower": "system", "notifyId": 7 })),
        (false, true, json!({ "shower": "system", "notifyId": 7 })),
        (false, true, json!({ "shower": "systemInBackground", "notifyId": 7 })),
        (true, true, json!({ "shower": "system" })),
    ];
    for (foreground, disable, fields) in cases {
        let mut phone = phone(foreground, disable);
        phone.feed(message(fields.clone()));
        assert_eq!(asked(&phone), [] as [Value; 0], "{fields}");
        assert!(told(&phone)[0].shown, "{fields}");
    }
}

#[test]
fn what_the_system_shows_in_the_background_only_is_shown_in_the_foreground_too() {
    let mut phone = phone(true, false);
    phone.feed(message(json!({ "shower": "systemInBackground" })));
    assert_eq!(asked(&phone)[0]["api"], "postNotification");
}

#[test]
fn a_dead_app_shows_a_data_message_under_the_im_messages_id() {
    let mut phone = Phone::new();
    let data = json!({ "IMTitle": "Denny", "IMDesc": "hi", "IMMsgID": "im-1", "ext": EXT });
    phone.feed(message(json!({ "title": null, "desc": null, "extras": data })));
    let [posted] = &asked(&phone)[..] else { panic!("one notification") };
    assert_eq!((&posted["tag"], &posted["title"]), (&json!("im-1"), &json!("Denny")));
    assert_eq!(told(&phone)[0].message_id.as_deref(), Some("im-1"));
}

#[test]
fn a_message_left_to_the_app_or_with_nothing_to_show_is_told_only() {
    let pass_through = r#"{"timPushFeatures":{"fcmNotificationType":1}}"#;
    for (title, ext) in [(json!("Denny"), pass_through), (Value::Null, r#"{"a":1}"#)] {
        let mut phone = phone(false, false);
        phone.feed(message(json!({ "title": title, "desc": title, "extras": { "ext": ext } })));
        assert_eq!(asked(&phone), [] as [Value; 0]);
        assert!(!told(&phone)[0].shown);
    }
}

#[test]
fn counts_once_also_after_its_tap() {
    let mut phone = phone(false, false);
    phone.feed(message(json!({}))).feed(message(json!({})));
    assert_eq!((asked(&phone).len(), told(&phone).len()), (1, 1));
    phone.feed(Input::Tap(tap(EXT, Some("m2"), TapSource::Receiver)));
    let mut phone = phone.restart();
    phone.feed(message(json!({ "messageId": "m2" })));
    assert_eq!((asked(&phone).len(), told(&phone).len()), (0, 0));
}

#[test]
fn two_without_an_id_are_two_notifications() {
    let mut phone = phone(false, false);
    phone.feed(message(json!({ "messageId": null }))).feed(message(json!({ "messageId": null })));
    let tags: Vec<_> = asked(&phone).iter().map(|posted| posted["tag"].clone()).collect();
    assert_eq!(tags.len(), 2);
    assert_ne!(tags[0], tags[1]);
}

#[test]
fn is_not_shown_without_permission_and_ignored_without_consent() {
    let mut without_permission = phone(false, false);
    without_permission.feed(Input::Permission(false)).feed(message(json!({})));
    assert!(!told(&without_permission)[0].shown);
    let mut without_consent = phone(false, false);
    without_consent.call(json!({ "method": "setConsent", "granted": false }));
    without_consent.feed(message(json!({})));
    assert_eq!((asked(&without_consent).len(), told(&without_consent).len()), (0, 0));
}

#[test]
fn what_is_taken_back_leaves_the_shade_once_and_does_not_come_later() {
    let mut phone = phone(true, false);
    phone.feed(Input::Revoked("m1".into())).feed(Input::Revoked("m1".into()));
    assert_eq!(asked(&phone), [json!({ "api": "cancelNotification", "tag": "m1" })]);
    assert_eq!(taken_back(&phone), ["m1"]);
    phone.feed(message(json!({})));
    assert_eq!((asked(&phone).len(), told(&phone).len()), (1, 0));
}

#[test]
fn the_choice_outlives_the_process() {
    let mut phone = phone(true, true).restart();
    phone.feed(Input::Foreground(true)).feed(message(json!({})));
    assert_eq!(asked(&phone), [] as [Value; 0]);
}

#[test]
fn the_choice_is_a_flag() {
    let mut phone = Phone::new();
    for wrong in [json!({ "disable": "true" }), json!({})] {
        let mut request = wrong;
        request["method"] = "disablePostNotificationInForeground".into();
        let call = phone.call(request);
        let answer = phone.answer(call);
        assert_eq!(answer.code, 6017);
        assert!(answer.desc.contains("disablePostNotificationInForeground"), "{}", answer.desc);
    }
}

#[test]
fn no_secret_of_it_is_in_a_command() {
    let mut phone = phone(false, false);
    phone.feed(message(json!({ "title": "title-canary", "extras": { "ext": "ext-canary" } })));
    assert!(!format!("{:?}", phone.commands).contains("canary"));
}
