//! Where the app is: what the IM service is told, when, and by whom.

mod support;

use serde_json::{Value, json};
use support::Phone;
use timpush_engine::command::{Command, Level};
use timpush_engine::input::{CallId, ImEvent, Input};

/// Calls of the IM SDK about the app's state, in order.
fn told(phone: &Phone) -> Vec<Value> {
    calls(phone).into_iter().map(|(_, request)| request).collect()
}

fn calls(phone: &Phone) -> Vec<(CallId, Value)> {
    let request = |command: &Command| match command {
        Command::CallIm { call, request } => {
            let request: Value = serde_json::from_str(request.reveal()).unwrap_or_default();
            let about_state = request["api"].as_str().is_some_and(|api| api.starts_with("do"));
            about_state.then_some((*call, request))
        }
        _ => None,
    };
    phone.commands.iter().filter_map(request).collect()
}

fn background(unread: u32) -> Value {
    json!({ "api": "doBackground", "unreadCount": unread })
}

fn foreground() -> Value {
    json!({ "api": "doForeground" })
}

fn call(phone: &mut Phone, request: Value) -> CallId {
    phone.commands.clear();
    phone.call(request)
}

fn answer(phone: &mut Phone, call: CallId, code: i32) {
    let (message, data) = ("words".to_owned(), None);
    phone.feed(Input::CallAnswer { call, code, message, data });
}

fn logs_in(phone: &mut Phone, user: &str) {
    let login = json!({ "api": "login", "userID": user, "userSig": "s" });
    let call = phone.call(json!({ "method": "im", "request": login }));
    answer(phone, call, 0);
}

fn auto(phone: &mut Phone, on: bool) {
    let call = phone.call(json!({ "method": "disableAutoAppState", "disable": !on }));
    assert_eq!(phone.answer(call).code, 0);
}

/// In the foreground, logged in.
fn open_app() -> Phone {
    let mut phone = Phone::new();
    phone.feed(Input::Foreground(true));
    logs_in(&mut phone, "vinson");
    assert_eq!(told(&phone), [] as [Value; 0], "a login counts as one in the foreground");
    phone
}

#[test]
fn follows_the_app_with_the_unread_count_of_the_im_sdk() {
    let mut phone = open_app();
    phone.feed(Input::Unread(3)).feed(Input::Foreground(false)).feed(Input::Unread(4));
    phone.feed(Input::Foreground(true)).feed(Input::Foreground(false));
    assert_eq!(told(&phone), [background(3), foreground(), background(4)]);
}

#[test]
fn touches_nothing_before_a_login() {
    let mut phone = Phone::new();
    phone.feed(Input::Foreground(true)).feed(Input::Unread(1)).feed(Input::Foreground(false));
    phone.feed(Input::Im(ImEvent::Connected));
    for request in
        [json!({ "method": "doBackground", "unread": 1 }), json!({ "method": "doForeground" })]
    {
        let call = phone.call(request);
        assert_eq!(phone.answer(call).code, 6014);
    }
    let touches =
        |command: &Command| matches!(command, Command::CallIm { .. } | Command::QueryLogin);
    assert!(!phone.commands.iter().any(touches));
}

#[test]
fn a_login_of_a_process_in_the_background_is_followed_by_the_truth() {
    let mut phone = Phone::new();
    logs_in(&mut phone, "vinson");
    assert_eq!(told(&phone), [background(0)]);
    logs_in(&mut phone, "vinson");
    logs_in(&mut phone, "denny");
    assert_eq!(told(&phone).len(), 3, "each login counts as one in the foreground");
    phone.feed(Input::Login(Some("denny".into())));
    assert_eq!(told(&phone).len(), 3, "no login, just the same user");
    phone.feed(Input::Im(ImEvent::Connected));
    assert_eq!(told(&phone).len(), 4, "the SDK has logged in again by itself");
    phone.logout().feed(Input::Foreground(true));
    assert_eq!(told(&phone).len(), 4);
}

#[test]
fn a_login_through_another_package_is_noticed_when_the_app_is_left() {
    let mut phone = Phone::new();
    phone.feed(Input::Foreground(true));
    phone.init();
    phone.feed(Input::Login(None));
    phone.commands.clear();
    phone.feed(Input::Foreground(false));
    assert!(phone.commands.contains(&Command::QueryLogin));
    phone.login("vinson");
    assert_eq!(told(&phone), [background(0)]);
}

#[test]
fn the_number_of_the_badge_wins_and_outlives_the_process() {
    let mut phone = open_app();
    phone.init();
    phone.feed(Input::Unread(9));
    let badge = |number: i32| json!({ "method": "setBadgeNum", "badgeNum": number });
    phone.call(badge(2));
    phone.call(badge(-1));
    phone.feed(Input::Foreground(false));
    assert_eq!(told(&phone), [background(2)]);
    phone.call(badge(2));
    phone.call(badge(5));
    assert_eq!(told(&phone), [background(2), background(5)], "told again as it changes");
    let mut phone = phone.restart();
    logs_in(&mut phone, "vinson");
    assert_eq!(told(&phone), [background(5)]);
}

#[test]
fn the_app_may_take_over_and_give_back() {
    let mut phone = open_app();
    auto(&mut phone, false);
    phone.feed(Input::Foreground(false)).feed(Input::Foreground(true));
    assert_eq!(told(&phone), [] as [Value; 0]);
    let mut phone = phone.restart();
    logs_in(&mut phone, "vinson");
    assert_eq!(told(&phone), [] as [Value; 0], "the choice outlives the process");
    auto(&mut phone, true);
    auto(&mut phone, true);
    assert_eq!(told(&phone), [background(0)], "and is made good when it is taken back");
}

#[test]
fn what_the_app_tells_itself_is_passed_on_and_answered() {
    for on in [true, false] {
        let mut phone = open_app();
        auto(&mut phone, on);
        for (request, expected) in [
            (json!({ "method": "doBackground", "unread": 7 }), background(7)),
            (json!({ "method": "doForeground" }), foreground()),
        ] {
            let asked = call(&mut phone, request);
            assert_eq!(calls(&phone), [(asked, expected)]);
            answer(&mut phone, asked, 9_520);
            assert_eq!(phone.answer(asked).code, 9_520);
        }
    }
}

#[test]
fn arguments_that_make_no_sense_are_named() {
    let mut phone = open_app();
    for (request, words) in [
        (
            json!({ "method": "doBackground", "unread": -1 }),
            "doBackground: it must be a whole number",
        ),
        (json!({ "method": "doBackground" }), "it is null"),
        (
            json!({ "method": "disableAutoAppState", "disable": "yes" }),
            "disableAutoAppState: it must",
        ),
    ] {
        let call = phone.call(request);
        let answer = phone.answer(call);
        assert!(answer.code == 6017 && answer.desc.contains(words), "{}", answer.desc);
    }
    assert!(calls(&phone).is_empty());
}

#[test]
fn a_refusal_is_logged_by_its_code() {
    let mut phone = open_app();
    phone.feed(Input::Foreground(false));
    let (telling, _) = calls(&phone)[0].clone();
    phone.commands.clear();
    answer(&mut phone, telling, 0);
    assert!(phone.commands.is_empty());
    answer(&mut phone, telling, 9_520);
    let warned = |command: &Command| match command {
        Command::Log { level: Level::Warn, text } => {
            text.contains("9520") && !text.contains("words")
        }
        _ => false,
    };
    assert!(phone.commands.iter().any(warned));
}
