//! What it costs to check offline push options, and to send them; `npm run bench` reads the estimates.

#![allow(missing_docs, clippy::expect_used)]

mod support;

use std::cell::RefCell;

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};
use support::measure;
use timpush_engine::Engine;
use timpush_engine::input::{CallId, Input};
use timpush_engine::question::ask;
use timpush_engine::vendor::Os;

/// The sample of Tencent's document, filled in.
fn typical() -> Value {
    json!({
        "title": "Denny",
        "desc": "Lunch at noon?",
        "ext": { "conversationID": "c2c_denny" },
        "disablePush": false,
        "androidOPPOChannelID": "tuikit",
    })
}

/// Every field.
fn full() -> Value {
    json!({
        "title": "Denny", "desc": "Lunch at noon?", "ext": { "conversationID": "c2c_denny" },
        "disablePush": false, "iOSSound": "ring.caf", "iOSImage": "https://example.com/a.png",
        "ignoreIOSBadge": false, "iOSPushType": 0, "iOSInterruptionLevel": "time-sensitive",
        "enableIOSBackgroundNotification": false, "androidOPPOChannelID": "tuikit",
        "androidOPPOCategory": "IM", "androidOPPONotifyLevel": 2, "androidVIVOCategory": "IM",
        "androidFCMChannelID": "chat", "androidFCMImage": "https://example.com/a.png",
        "androidXiaoMiChannelID": "104551", "androidHuaWeiCategory": "IM",
        "androidHuaWeiImage": "https://example.com/a.png",
        "androidHonorImage": "https://example.com/a.png", "androidHonorImportance": "NORMAL",
        "androidMeizuNotifyType": 1, "harmonyImage": "https://example.com/a.png",
        "harmonyCategory": "IM", "ignoreHarmonyBadge": false,
        "vendorParams": { "fcmPriority": "high", "vivoNotifyType": 4 },
    })
}

fn with(mut info: Value, changes: &Value) -> Value {
    for (key, value) in changes.as_object().into_iter().flatten() {
        info[key] = value.clone();
    }
    info
}

/// Options with three mistakes.
fn wrong(info: Value) -> Value {
    with(info, &json!({ "androidOPPOChannelID": "", "ext": "hello", "androidSound": "ring.mp3" }))
}

fn question(ask_for: &str, info: &Value) -> String {
    let about = json!({
        "messageType": "text", "text": "Lunch at noon?", "sender": { "userID": "denny" },
    });
    json!({ "ask": ask_for, "info": info, "about": about }).to_string()
}

fn send(info: Option<&Value>) -> String {
    let mut message =
        json!({ "api": "sendMessage", "id": "1", "receiver": "denny", "groupID": "" });
    if let Some(info) = info {
        message["offlinePushInfo"] = info.clone();
    }
    json!({ "method": "im", "request": message }).to_string()
}

/// A message from JavaScript to the IM SDK, and its answer back.
fn sent(engine: &RefCell<Engine>, request: &str) -> usize {
    let mut engine = engine.borrow_mut();
    let call = CallId(1);
    let data = r#"{"message":{"msgID":"1-2-3"},"notCarried":[]}"#;
    let answer =
        Input::CallAnswer { call, code: 0, message: String::new(), data: Some(data.to_owned()) };
    let out = engine.handle(1_000, Input::Call { call, request: request.to_owned() });
    out.len() + engine.handle(1_000, answer).len()
}

fn options(c: &mut Criterion) {
    let infos = [
        ("typical", typical()),
        ("typical, wrong", wrong(typical())),
        ("full", full()),
        ("full, wrong", wrong(full())),
    ];
    for (name, info) in &infos {
        let text = question("checkOfflinePushInfo", info);
        measure(c, "checkOfflinePushInfo", name, || ask(&text));
    }
    for (name, info) in &infos {
        let text = question("prepareOfflinePushInfo", info);
        measure(c, "prepareOfflinePushInfo", name, || ask(&text));
    }
    let engine = RefCell::new(Engine::restore(Os::Android, None, 1).0);
    let plain = send(None);
    measure(c, "sendMessage", "without options", || sent(&engine, &plain));
    for (name, info) in &infos {
        let text = send(Some(info));
        measure(c, "sendMessage", name, || sent(&engine, &text));
    }
}

criterion_group!(benches, options);
criterion_main!(benches);
