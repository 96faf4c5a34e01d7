//! Phones in the states that a diagnosis tells apart.

use serde_json::{Value, json};
use timpush_engine::input::{ImEvent, Input};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

use crate::asking::diagnose;
use crate::support::{Phone, config, xiaomi};

/// One thing that is wrong or good to know, on a phone that has nothing else.
pub(crate) struct Scene {
    pub(crate) code: &'static str,
    pub(crate) check: &'static str,
    pub(crate) level: &'static str,
    pub(crate) phone: fn() -> Phone,
    pub(crate) facts: Value,
}

impl Scene {
    pub(crate) fn diagnose(&self, language: &str) -> Value {
        diagnose(&mut (self.phone)(), language, &self.facts)
    }
}

pub(crate) fn error(code: &'static str, check: &'static str, phone: fn() -> Phone) -> Scene {
    Scene { code, check, level: "error", phone, facts: json!({}) }
}

impl Scene {
    pub(crate) fn is_iphone(&self) -> bool {
        (self.phone)().os == Os::Ios
    }

    pub(crate) fn level(self, level: &'static str) -> Self {
        Self { level, ..self }
    }

    pub(crate) fn facts(self, facts: Value) -> Self {
        Self { facts, ..self }
    }
}

/// Registered, connected, in the background, and listening to taps.
pub(crate) fn healthy() -> Phone {
    listening(Phone::registered("vinson"))
}

pub(crate) fn listening(mut phone: Phone) -> Phone {
    phone.feed(Input::Im(ImEvent::Connected)).feed(Input::Listening(true));
    phone
}

pub(crate) fn with(more: impl FnOnce(&mut Phone)) -> Phone {
    let mut phone = healthy();
    more(&mut phone);
    phone
}

/// A phone that has called `init` with this, and has been described so.
pub(crate) fn initialized(config: Value, device: DeviceInfo) -> Phone {
    let mut phone = listening(Phone::new());
    phone.login("vinson");
    phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(device));
    phone
}

pub(crate) fn device(brand: &str, vendors: &[(Vendor, Support)]) -> DeviceInfo {
    DeviceInfo {
        brand: brand.into(),
        manufacturer: brand.into(),
        api_level: 34,
        vendors: vendors.iter().copied().collect(),
        claims: Vec::new(),
    }
}

/// An OPPO phone whose token has been accepted.
pub(crate) fn oppo() -> Phone {
    let keys = json!({ "oppo_buz_id": 4, "oppo_app_key": "k", "oppo_app_secret": "s" });
    let mut phone = initialized(keys, device("OPPO", &[(Vendor::Oppo, Support::Supported)]));
    phone.feed(Input::VendorToken { vendor: Vendor::Oppo, token: "token".into() });
    phone.answer_report(0);
    phone
}

pub(crate) fn pixel(support: Support) -> Phone {
    initialized(json!({ "google_buz_id": 7 }), device("google", &[(Vendor::Fcm, support)]))
}

pub(crate) fn without(key: &str) -> Value {
    let mut config = config();
    config.as_object_mut().expect("an object").remove(key);
    config
}

pub(crate) fn failed(code: i64) -> Phone {
    let mut phone = initialized(config(), xiaomi());
    phone.feed(Input::VendorFailure { vendor: Vendor::Xiaomi, code, message: "words".into() });
    phone
}

pub(crate) fn sent(message: Value, kind: &str) -> Phone {
    with(|phone| send(phone, message, kind))
}

pub(crate) fn send(phone: &mut Phone, message: Value, kind: &str) {
    let create = json!({ "api": kind, "text": "t", "data": "d" });
    let call = phone.call(json!({ "method": "im", "request": create }));
    let data = Some(json!({ "id": "m1" }).to_string());
    phone.feed(Input::CallAnswer { call, code: 0, message: String::new(), data });
    let send = json!({
        "api": "sendMessage", "id": "m1", "receiver": "denny", "groupID": "",
        "offlinePushInfo": message,
    });
    phone.call(json!({ "method": "im", "request": send }));
}

pub(crate) fn call(method: &'static str) -> impl FnOnce(&mut Phone) {
    move |phone| {
        phone.call(json!({ "method": method }));
    }
}

pub(crate) fn refused_report(code: i32) -> Phone {
    let mut phone = initialized(config(), xiaomi());
    phone.token("token-1").answer_report(code);
    phone
}
