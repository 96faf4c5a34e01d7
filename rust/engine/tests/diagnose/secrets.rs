//! No key, token, user ID or content is in a diagnosis, whatever has happened.

use proptest::prelude::*;
use serde_json::{Value, json};
use timpush_engine::input::{ImEvent, Input, RawMessage, TapSource, Timer};
use timpush_engine::vendor::{Support, Vendor};

use crate::asking::diagnose;
use crate::support::{Phone, tap, xiaomi};

const CANARY: &str = "canary";

fn config() -> Value {
    json!({
        "mi_buz_id": 5218, "mi_push_app_id": "canary-id", "mi_push_app_key": "canary-key",
        "oppo_buz_id": 5218, "oppo_app_key": "canary-key", "oppo_app_secret": "canary-secret",
        "google_buz_id": 9,
    })
}

/// What the platform says, with what an app or a sender may have put there.
fn facts() -> Value {
    json!({
        "channels": [{ "id": "canary-c2c_vinson", "importance": 0, "groupBlocked": false }],
        "permitted": false,
    })
}

fn request(number: u8) -> Value {
    let im = |request: Value| json!({ "method": "im", "request": request });
    let info = json!({
        "title": "canary\u{7}", "desc": "canary", "ext": "canary", "iOSSound": "canary",
        "androidOPPOChannelID": "", "androidVIVOCategory": "canary", "vendorParams": "canary",
        "androidFCMImage": "http://canary", "androidHonorImportance": "canary", "iOSPushType": "canary",
    });
    match number {
        0 => json!({ "method": "init", "config": config() }),
        1 => json!({ "method": "init", "config": { "mi_buz_id": "canary" } }),
        2 => json!({ "method": "init", "config": "canary" }),
        3 => im(json!({ "api": "login", "userID": "canary-user", "userSig": "canary-sig" })),
        4 => im(json!({ "api": "createCustomMessage", "data": "canary", "desc": "canary" })),
        5 => im(
            json!({ "api": "sendMessage", "id": "canary-1", "receiver": "canary", "groupID": "", "offlinePushInfo": info }),
        ),
        6 => json!({ "method": "setRegistrationID", "id": "canary" }),
        7 => json!({ "method": "unRegisterPush" }),
        8 => json!({ "method": "forceUseFCMPushChannel", "enable": true }),
        9 => json!({ "method": "uploadToken" }),
        _ => json!({ "method": "canary" }),
    }
}

/// One thing that happens, with a canary in everything that is a secret.
fn happen(phone: &mut Phone, number: u8) {
    let words = || "canary words".to_owned();
    let mut device = xiaomi();
    match number {
        0..=10 => {
            let call = phone.call(request(number));
            let data = Some(json!({ "id": "canary-1" }).to_string());
            let code = if number == 3 { 0 } else { i32::from(number) };
            phone.feed(Input::CallAnswer { call, code, message: words(), data });
        }
        11 => {
            device.vendors.insert(Vendor::Fcm, Support::Unsupported);
            phone.feed(Input::Device(device));
        }
        12 => {
            phone.login("canary-user");
        }
        13 => {
            phone.token("canary-token");
        }
        14..=16 => {
            let code = [70_000_002, 424_242, -1][usize::from(number) - 14];
            phone.feed(Input::VendorFailure { vendor: Vendor::Xiaomi, code, message: words() });
        }
        17 | 18 => {
            let Some((report, ..)) = phone.reports().pop() else { return };
            let code = if number == 17 { 0 } else { 6_017 };
            phone.feed(Input::ReportAnswer { report, code, message: words() });
        }
        19 => {
            phone.feed(Input::Tap(tap("{\"a\":\"canary\"}", Some("canary"), TapSource::Receiver)));
        }
        20 => {
            let message = json!({ "vendor": "fcm", "shower": "app", "messageId": "canary", "title": "canary", "desc": "canary" });
            let message: RawMessage = serde_json::from_value(message).expect("a message");
            phone.feed(Input::Message(message));
        }
        21 => {
            phone.feed(Input::SaveFailed { message: words() });
        }
        22 => {
            phone.feed(Input::Im(ImEvent::KickedOffline));
        }
        23 => {
            phone.feed(Input::Timer(Timer::Report));
        }
        24 => {
            phone.feed(Input::Timer(Timer::Registration));
        }
        _ => {
            phone.feed(Input::Foreground(true));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn nothing_secret_is_in_a_diagnosis(happened in prop::collection::vec(0..26u8, 1..40)) {
        let mut phone = Phone::new();
        for number in happened {
            happen(&mut phone, number);
        }
        for language in ["en", "zh"] {
            let diagnosis = diagnose(&mut phone, language, &facts()).to_string();
            prop_assert!(!diagnosis.contains(CANARY), "{}", diagnosis);
        }
    }
}
