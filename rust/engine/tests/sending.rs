//! Messages on their way: options as the IM SDK gets them, and what the sender is told of them.

mod support;

use serde_json::{Value, json};
use support::{Phone, config};
use timpush_engine::command::{Command, Level};
use timpush_engine::event::Answer;
use timpush_engine::input::Input;
use timpush_engine::language::Language;
use timpush_engine::options::{Effect, MessageType, OfflinePushCode};

fn im(phone: &mut Phone, request: Value, code: i32, data: Value) -> Answer {
    let call = phone.call(json!({ "method": "im", "request": request }));
    let data = (code == 0).then(|| data.to_string());
    phone.feed(Input::CallAnswer { call, code, message: String::new(), data });
    phone.answer(call)
}

fn create_custom(phone: &mut Phone, id: &str) {
    let request = json!({ "api": "createCustomMessage", "data": "d" });
    let answer = im(phone, request, 0, json!({ "id": id, "messageInfo": {} }));
    assert_eq!(answer.code, 0);
}

fn request(id: &str, more: Value) -> Value {
    let mut request = json!({ "api": "sendMessage", "id": id, "receiver": "denny", "groupID": "" });
    for (key, value) in more.as_object().into_iter().flatten() {
        request[key] = value.clone();
    }
    request
}

fn send(phone: &mut Phone, id: &str, more: Value) -> Answer {
    im(phone, request(id, more), 0, json!({ "message": { "msgID": "m" }, "notCarried": [] }))
}

fn passed_on(phone: &Phone) -> Value {
    let last = phone.commands.iter().rev().find_map(|command| match command {
        Command::CallIm { request, .. } => serde_json::from_str(request.reveal()).ok(),
        _ => None,
    });
    last.unwrap_or_default()
}

fn codes(answer: &Answer) -> Vec<(OfflinePushCode, &str)> {
    answer.warnings.iter().map(|warning| (warning.code, warning.field.as_ref())).collect()
}

fn logged(phone: &Phone) -> Vec<String> {
    let warning = |command: &Command| match command {
        Command::Log { level: Level::Warn, text } => Some(text.clone()),
        _ => None,
    };
    phone.commands.iter().filter_map(warning).collect()
}

#[test]
fn options_reach_the_sdk_in_its_own_form() {
    let mut phone = Phone::new();
    let ext = json!({ "conversationID": "c2c_vinson" });
    let info = json!({
        "title": "", "desc": "hi", "ext": ext, "androidOPPOChannelID": "tuikit",
        "androidMeizuNotifyType": "1", "iOSPushType": 0.0, "disablePush": null,
    });
    let answer = send(&mut phone, "1", json!({ "offlinePushInfo": info }));
    assert_eq!((answer.code, answer.data), (0, Some(json!({ "msgID": "m" }))));
    assert_eq!(answer.warnings, []);
    let expected = json!({
        "title": "", "desc": "hi", "ext": ext.to_string(), "androidOPPOChannelID": "tuikit",
        "androidMeizuNotifyType": 1, "iOSPushType": 0,
    });
    assert_eq!(passed_on(&phone)["offlinePushInfo"], expected);
}

#[test]
fn what_cannot_be_used_ends_no_send() {
    let mut phone = Phone::new();
    let info = json!({ "desc": "hi", "androidOPPOChannelID": "c", "titel": "t", "title": 5 });
    let answer = send(&mut phone, "1", json!({ "offlinePushInfo": info }));
    let expected =
        [(OfflinePushCode::FieldUnknown, "titel"), (OfflinePushCode::WrongType, "title")];
    assert_eq!((answer.code, codes(&answer)), (0, expected.to_vec()));
    let carried = json!({ "desc": "hi", "androidOPPOChannelID": "c" });
    assert_eq!(passed_on(&phone)["offlinePushInfo"], carried);
    assert_eq!(logged(&phone).len(), 2);
    let answer = send(&mut phone, "1", json!({ "offlinePushInfo": "desc" }));
    assert!(codes(&answer).contains(&(OfflinePushCode::WrongType, "offlinePushInfo")));
}

#[test]
fn a_custom_message_without_desc_is_named_unless_it_is_for_who_is_online() {
    let mut phone = Phone::new();
    create_custom(&mut phone, "1");
    let expected = [(OfflinePushCode::CustomWithoutDesc, "desc")];
    assert_eq!(codes(&send(&mut phone, "1", json!({}))), expected);
    let answer = send(&mut phone, "1", json!({ "onlineUserOnly": true }));
    assert_eq!(codes(&answer), []);
    let of_unknown_kind = send(&mut phone, "2", json!({}));
    assert_eq!(codes(&of_unknown_kind), []);
}

#[test]
fn what_the_sdk_did_not_take_is_named() {
    let mut phone = Phone::new();
    let info = json!({ "desc": "hi", "androidOPPOChannelID": "c", "vendorParams": {} });
    let sent = json!({ "message": { "msgID": "m" }, "notCarried": ["vendorParams"] });
    let answer = im(&mut phone, request("1", json!({ "offlinePushInfo": info })), 0, sent);
    assert_eq!(answer.data, Some(json!({ "msgID": "m" })));
    assert_eq!(codes(&answer), [(OfflinePushCode::NotCarried, "vendorParams")]);
    assert_eq!(answer.warnings[0].effect, Effect::NotCarried);
}

#[test]
fn the_last_send_is_kept_for_both_languages() {
    let mut phone = Phone::new();
    assert!(phone.engine.last_send().is_none());
    create_custom(&mut phone, "1");
    send(&mut phone, "1", json!({ "offlinePushInfo": { "title": "secret title" } }));
    let last = phone.engine.last_send().expect("a send");
    assert_eq!(last.message_type, Some(MessageType::Custom));
    assert_eq!(last.fields, Some(vec!["title"]));
    let [en, zh] = [Language::En, Language::Zh].map(|language| last.warnings(language));
    assert_eq!(en[0].code, OfflinePushCode::CustomWithoutDesc);
    assert_eq!(zh[0].happens, "IM 服务无法解析自定义消息的内容，没有设置 desc 时默认不推送。");
    assert!(!format!("{last:?}").contains("secret"));
}

#[test]
fn warnings_speak_the_language_of_init() {
    let mut phone = Phone::new();
    phone.login("vinson");
    let mut chinese = config();
    chinese["language"] = json!("zh");
    phone.call(json!({ "method": "init", "config": chinese }));
    create_custom(&mut phone, "1");
    let answer = send(&mut phone, "1", json!({}));
    assert!(answer.warnings[0].todo.starts_with("请设置 desc"));
}

#[test]
fn a_send_that_failed_is_warned_of_too() {
    let mut phone = Phone::new();
    create_custom(&mut phone, "1");
    let answer = im(&mut phone, request("1", json!({})), 9_508, Value::Null);
    assert_eq!((answer.code, answer.data.as_ref()), (9_508, None));
    assert_eq!(codes(&answer), [(OfflinePushCode::CustomWithoutDesc, "desc")]);
}

#[test]
fn the_kinds_of_the_last_hundred_messages_are_remembered() {
    let mut phone = Phone::new();
    for id in 0..=100 {
        create_custom(&mut phone, &id.to_string());
    }
    assert_eq!(codes(&send(&mut phone, "0", json!({}))), []);
    assert_eq!(codes(&send(&mut phone, "1", json!({}))).len(), 1);
}
