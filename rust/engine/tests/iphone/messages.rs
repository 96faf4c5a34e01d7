//! Pushes in the foreground, of which iOS asks whether to show them; and in the background.

use serde_json::{Value, json};
use timpush_engine::command::Command;
use timpush_engine::event::Event;
use timpush_engine::input::Input;

use crate::scene::{asked, new, registered};
use crate::support::Phone;

const EXT: &str = r#"{"conversationID":"c2c_denny"}"#;

/// A push as iOS hands it over, with these changes; `null` takes a field out.
fn push(phone: &mut Phone, changes: &Value) {
    let mut push = json!({
        "vendor": "apns", "shower": "system", "messageId": "u1", "title": "Denny", "desc": "hi",
        "extras": { "ext": EXT },
    });
    for (key, value) in changes.as_object().into_iter().flatten() {
        push[key] = value.clone();
    }
    phone.feed(Input::Message(serde_json::from_value(push).expect("a push")));
}

/// What iOS asks of, by its number.
fn asks(phone: &mut Phone, presentation: u64, mut changes: Value) {
    changes["presentation"] = json!(presentation);
    push(phone, &changes);
}

/// What wakes the app.
fn wakes(phone: &mut Phone) {
    push(phone, &json!({ "messageId": null }));
}

fn present(presentation: u64, shown: bool) -> Value {
    json!({ "api": "present", "presentation": presentation, "shown": shown })
}

/// What JavaScript was told of: whether it is shown.
fn told(phone: &Phone) -> Vec<bool> {
    let shown = |command: &Command| match command {
        Command::Emit(Event::MessageReceived(message)) => Some(message.shown),
        _ => None,
    };
    phone.commands.iter().filter_map(shown).collect()
}

fn hide(phone: &mut Phone) {
    phone.call(json!({ "method": "disablePostNotificationInForeground", "disable": true }));
}

#[test]
fn the_app_decides_what_is_shown_in_the_foreground() {
    for hidden in [false, true] {
        let mut phone = new();
        if hidden {
            hide(&mut phone);
        }
        // iOS asks only an app in the foreground, whatever else was heard of where it is.
        asks(&mut phone, 1, json!({}));
        assert_eq!((asked(&phone), told(&phone)), (vec![present(1, !hidden)], vec![!hidden]));
    }
}

#[test]
fn each_question_is_answered_once_and_each_push_told_of_once() {
    let mut phone = new();
    asks(&mut phone, 1, json!({}));
    asks(&mut phone, 2, json!({}));
    hide(&mut phone);
    asks(&mut phone, 3, json!({}));
    asks(&mut phone, 4, json!({ "messageId": "u2" }));
    let answers = [present(1, true), present(2, true), present(3, false), present(4, false)];
    assert_eq!((asked(&phone), told(&phone)), (answers.to_vec(), vec![true, false]));
}

#[test]
fn what_is_no_push_of_an_im_message_is_answered_and_not_told_of() {
    let none = json!({ "messageId": null, "title": null, "desc": null, "extras": {} });
    let mut phone = new();
    asks(&mut phone, 1, none.clone());
    hide(&mut phone);
    asks(&mut phone, 2, none);
    let answers = vec![present(1, true), present(2, false)];
    assert_eq!((asked(&phone), told(&phone)), (answers, vec![]));
}

#[test]
fn without_consent_and_after_a_message_was_taken_back_nothing_is_shown() {
    let mut phone = new();
    phone.call(json!({ "method": "setConsent", "granted": false }));
    asks(&mut phone, 1, json!({}));
    phone.call(json!({ "method": "setConsent", "granted": true }));
    phone.feed(Input::Revoked("im-1".into()));
    let extras = json!({ "ext": EXT, "IMMsgID": "im-1" });
    asks(&mut phone, 2, json!({ "extras": extras }));
    let answers = vec![present(1, false), present(2, false)];
    assert_eq!((asked(&phone), told(&phone)), (answers, vec![]));
}

#[test]
fn an_alert_that_also_wakes_the_app_is_one() {
    for asks_first in [true, false] {
        let mut phone = registered();
        for step in [asks_first, !asks_first] {
            match step {
                true => asks(&mut phone, 1, json!({})),
                false => wakes(&mut phone),
            }
        }
        assert_eq!((asked(&phone), told(&phone)), (vec![present(1, true)], vec![true]));
        // Another one with the same words.
        asks(&mut phone, 2, json!({ "messageId": "u2" }));
        wakes(&mut phone);
        assert_eq!(told(&phone), [true, true]);
    }
}

#[test]
fn the_same_words_much_later_are_another_push() {
    let mut phone = registered();
    asks(&mut phone, 1, json!({}));
    phone.now += 10_000;
    wakes(&mut phone);
    wakes(&mut phone);
    assert_eq!(told(&phone), [true, true, true]);
}

#[test]
fn nothing_is_posted_on_ios() {
    let mut phone = registered();
    let entity = json!({ "entity": { "nickname": "Denny", "content": "hi" } }).to_string();
    let extras = json!({ "ext": entity });
    push(&mut phone, &json!({ "shower": "app", "title": null, "desc": null, "extras": extras }));
    assert_eq!((asked(&phone), told(&phone)), (vec![], vec![false]));
    wakes(&mut phone);
    phone.feed(Input::Permission(false));
    asks(&mut phone, 1, json!({ "messageId": "u2", "desc": "ho" }));
    assert_eq!((asked(&phone), told(&phone)), (vec![present(1, true)], vec![false, true, false]));
}

#[test]
fn a_message_taken_back_is_told_of_and_stays_where_ios_shows_it() {
    let mut phone = registered();
    phone.feed(Input::Revoked("im-1".into())).feed(Input::Revoked("im-1".into()));
    let revoked = |command: &&Command| matches!(command, Command::Emit(Event::MessageRevoked(_)));
    assert_eq!(phone.commands.iter().filter(revoked).count(), 1);
    assert_eq!(asked(&phone), [] as [Value; 0]);
}
