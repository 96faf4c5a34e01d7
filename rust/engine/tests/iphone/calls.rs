//! Calls that iOS has no use for, and those that it answers otherwise.

use serde_json::{Value, json};
use timpush_engine::command::Command;
use timpush_engine::input::{CallId, ImEvent, Input};

use crate::scene::{asked, init, new, registered, registrations, told_im};
use crate::support::Phone;

fn number(number: u32) -> Value {
    json!({ "api": "doBackground", "unreadCount": number })
}

fn numbers(phone: &Phone) -> Vec<Value> {
    told_im(phone).into_iter().map(|(_, request)| request).collect()
}

fn answer(phone: &mut Phone, call: CallId, code: i32) {
    phone.feed(Input::CallAnswer { call, code, message: String::new(), data: None });
}

#[test]
fn what_there_is_not_on_ios_succeeds_and_says_so() {
    let channel = json!({ "channelId": "c", "channelName": "n" });
    let calls = [
        (json!({ "method": "createNotificationChannel", "channel": channel }), "no notification"),
        (json!({ "method": "forceUseFCMPushChannel", "enable": true }), "uses APNs"),
        (json!({ "method": "disableAutoAppState", "disable": true }), "itself observes"),
        (json!({ "method": "doForeground" }), "itself observes"),
    ];
    for (request, words) in calls {
        let mut phone = registered();
        phone.commands.clear();
        let call = phone.call(request.clone());
        let answer = phone.answer(call);
        assert_eq!((answer.code, answer.desc.contains(words)), (0, true), "{request}: {answer:?}");
        let only = |command: &Command| matches!(command, Command::Finish { .. });
        assert!(phone.commands.iter().all(only), "{:?}", phone.commands);
    }
}

#[test]
fn wrong_arguments_are_wrong_on_ios_too() {
    for request in [
        json!({ "method": "createNotificationChannel", "channel": {} }),
        json!({ "method": "forceUseFCMPushChannel", "enable": "yes" }),
        json!({ "method": "disableAutoAppState", "disable": 1 }),
        json!({ "method": "doBackground", "unread": -1 }),
        json!({ "method": "requireNotificationPermission", "provisional": "yes" }),
    ] {
        let mut phone = registered();
        let call = phone.call(request.clone());
        assert_eq!(phone.answer(call).code, 6017, "{request}");
    }
}

#[test]
fn a_provisional_permission_is_asked_for_as_such() {
    for (given, provisional) in [(json!(true), true), (json!(false), false), (Value::Null, false)] {
        let mut phone = registered();
        phone.call(json!({ "method": "requireNotificationPermission", "provisional": given }));
        let request =
            json!({ "api": "requestPermission", "vendors": true, "provisional": provisional });
        assert_eq!(asked(&phone), [request]);
    }
}

#[test]
fn the_im_sdk_is_told_nothing_of_where_the_app_is() {
    let mut phone = registered();
    phone.feed(Input::Unread(3)).feed(Input::Foreground(true)).feed(Input::Foreground(false));
    phone.feed(Input::Im(ImEvent::Connected));
    assert_eq!(numbers(&phone), [] as [Value; 0]);
}

#[test]
fn a_badge_is_shown_and_told_to_the_im_sdk_once() {
    let mut phone = registered();
    for badge in [5, 5, 0] {
        phone.call(json!({ "method": "setBadgeNum", "badgeNum": badge }));
        phone.feed(Input::Foreground(true)).feed(Input::Im(ImEvent::Connected));
    }
    let shown = |number: u32| json!({ "api": "setBadge", "vendor": "apns", "number": number });
    assert_eq!(asked(&phone), [shown(5), shown(5), shown(0)]);
    assert_eq!(numbers(&phone), [number(5), number(0)]);
}

#[test]
fn a_badge_is_told_again_in_each_process() {
    let mut phone = registered();
    phone.call(json!({ "method": "setBadgeNum", "badgeNum": 5 }));
    let mut phone = phone.restart();
    assert_eq!(numbers(&phone), [] as [Value; 0], "nobody is logged in");
    phone.login("vinson");
    assert_eq!(numbers(&phone), [number(5)]);
    let (call, _) = told_im(&phone)[0].clone();
    answer(&mut phone, call, 6_013);
    phone.feed(Input::Im(ImEvent::Connected));
    assert_eq!(numbers(&phone), [number(5), number(5)]);
}

#[test]
fn the_number_of_do_background_goes_before_the_badge() {
    let mut phone = registered();
    phone.call(json!({ "method": "setBadgeNum", "badgeNum": 5 }));
    phone.commands.clear();
    let call = phone.call(json!({ "method": "doBackground", "unread": 7 }));
    answer(&mut phone, call, 0);
    let answer = phone.answer(call);
    assert_eq!((answer.code, answer.desc.contains("app's icon")), (0, true), "{answer:?}");
    phone.feed(Input::Im(ImEvent::Connected)).feed(Input::Foreground(true));
    assert_eq!(numbers(&phone), [number(7)]);
    phone.call(json!({ "method": "setBadgeNum", "badgeNum": 5 }));
    assert_eq!(numbers(&phone), [number(7), number(5)]);
}

#[test]
fn nothing_is_asked_of_ios_before_init() {
    let mut phone = new();
    let foreground = phone.call(json!({ "method": "doForeground" }));
    let background = phone.call(json!({ "method": "doBackground", "unread": 1 }));
    let badge = phone.call(json!({ "method": "setBadgeNum", "badgeNum": 1 }));
    assert_eq!([foreground, background].map(|call| phone.answer(call).code), [6014, 6014]);
    assert_eq!(phone.answer(badge).code, 880_005);
    phone.feed(Input::Foreground(true)).feed(Input::Im(ImEvent::Connected));
    assert_eq!((registrations(&phone), asked(&phone).len(), told_im(&phone).len()), (0, 0, 0));
    phone.login("vinson");
    init(&mut phone);
    assert_eq!(registrations(&phone), 1);
}
