//! A state for each code that only an iPhone can have, and for those that it has in words of its own.

use serde_json::{Value, json};
use timpush_engine::input::{Input, Timer};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

use crate::scenes::{Scene, error, listening, send};
use crate::support::Phone;

fn initialized_with(config: &Value) -> Phone {
    let mut phone = listening(Phone::boot_on(Os::Ios, None));
    phone.login("vinson");
    phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(DeviceInfo {
        brand: "Apple".into(),
        manufacturer: "Apple".into(),
        api_level: 18,
        vendors: [(Vendor::Apns, Support::Supported)].into(),
        claims: Vec::new(),
    }));
    phone
}

fn initialized() -> Phone {
    initialized_with(&json!({ "apple_buz_id": 9 }))
}

fn token(mut phone: Phone, token: &str) -> Phone {
    phone.feed(Input::VendorToken { vendor: Vendor::Apns, token: token.into() });
    phone
}

pub(crate) fn healthy() -> Phone {
    let mut phone = token(initialized(), "a1");
    phone.answer_report(0);
    phone
}

fn failed(code: i64) -> Phone {
    let mut phone = initialized();
    phone.feed(Input::VendorFailure { vendor: Vendor::Apns, code, message: "words".into() });
    phone
}

fn silent() -> Phone {
    let mut phone = initialized();
    phone.feed(Input::Timer(Timer::Registration));
    phone
}

pub(crate) fn build_and_phone() -> Vec<Scene> {
    let environment = |environment: Value, simulator: Value| json!({ "apsEnvironment": environment, "simulator": simulator });
    vec![
        error("businessIdMissing", "channel", || initialized_with(&json!({ "mi_buz_id": 1 }))),
        error("phoneNotSupported", "phoneSupport", || failed(3_010)),
        error("simulator", "phoneSupport", healthy).facts(json!({ "simulator": true })).level("ok"),
        error("entitlementMissing", "entitlement", || failed(3_000)),
        error("entitlementMissing", "entitlement", silent)
            .facts(json!({ "apsEnvironment": "missing" })),
        error("notKnown", "entitlement", healthy)
            .facts(json!({ "apsEnvironment": "missing" }))
            .level("unknown"),
        error("notKnown", "entitlement", healthy)
            .facts(environment(Value::Null, Value::Null))
            .level("unknown"),
        error("developmentBuild", "entitlement", healthy)
            .facts(environment(json!("development"), json!(false)))
            .level("ok"),
        error("developmentBuild", "entitlement", healthy)
            .facts(environment(Value::Null, json!(true)))
            .level("ok"),
        error("productionBuild", "entitlement", healthy).level("ok"),
        error("productionBuild", "entitlement", healthy)
            .facts(environment(Value::Null, json!(false)))
            .level("ok"),
        error("backgroundModeMissing", "backgroundMode", healthy)
            .facts(json!({ "backgroundModes": ["audio"] }))
            .level("ok"),
        error("backgroundModeMissing", "backgroundMode", || {
            let mut phone = healthy();
            let info = json!({
                "desc": "hi", "enableIOSBackgroundNotification": true,
                "androidOPPOChannelID": "tuikit",
            });
            send(&mut phone, info, "createTextMessage");
            phone
        })
        .facts(json!({ "backgroundModes": [] }))
        .level("warning"),
        error("notKnown", "backgroundMode", healthy)
            .facts(json!({ "backgroundModes": null }))
            .level("unknown"),
    ]
}

pub(crate) fn permission() -> Vec<Scene> {
    let denied = || json!({ "authorization": null, "permitted": false });
    vec![
        error("permissionNotAsked", "permission", healthy)
            .facts(json!({ "authorization": "notDetermined", "permitted": false })),
        error("permissionDenied", "permission", healthy)
            .facts(json!({ "authorization": "denied", "permitted": false })),
        error("permissionDenied", "permission", healthy).facts(denied()),
        error("permissionProvisional", "permission", healthy)
            .facts(json!({ "authorization": "provisional", "alerts": "disabled" }))
            .level("warning"),
        error("alertsOff", "permission", healthy)
            .facts(json!({ "alerts": "disabled" }))
            .level("warning"),
        error("soundsOff", "permission", healthy)
            .facts(json!({ "alerts": "notSupported", "sounds": "disabled" }))
            .level("warning"),
        error("badgesOff", "permission", healthy)
            .facts(json!({ "badges": "disabled", "sounds": "disabled" }))
            .level("warning"),
        error("ok", "permission", healthy)
            .facts(json!({ "authorization": "ephemeral", "sounds": "notSupported" }))
            .level("ok"),
        error("notKnown", "permission", healthy)
            .facts(json!({ "authorization": 1, "permitted": null }))
            .level("unknown"),
    ]
}

pub(crate) fn tokens() -> Vec<Scene> {
    vec![
        error("vendorSilent", "token", silent),
        error("tokenNotForwarded", "token", silent).facts(json!({ "interception": false })),
        error("tokenEmpty", "token", || token(initialized(), "")),
        error("vendorRefused", "token", || failed(-1_009)),
        error("vendorRefused", "token", || failed(424_242)),
        error("vendorRefused", "token", || failed(-1)),
        error("tokenMissing", "token", initialized).level("unknown"),
        error("reportRefused", "report", || {
            let mut phone = token(initialized(), "a1");
            phone.answer_report(6_017);
            phone
        }),
        error("reportRefused", "report", || {
            let mut phone = token(initialized(), "a1");
            phone.answer_report(6_017).feed(Input::Timer(Timer::Retry));
            phone
        }),
        error("vendorRefused", "lastRefusal", || {
            let mut phone = token(failed(-1_009), "a1");
            phone.call(json!({ "method": "registerPush" }));
            let mut phone = token(phone, "a1");
            phone.answer_report(0);
            phone
        })
        .level("warning"),
        error("quotaHint", "limits", healthy).level("ok"),
    ]
}

pub(crate) fn delegates() -> Vec<Scene> {
    let heard = |interception: bool, delegate: Value| json!({ "interception": interception, "delegate": delegate });
    vec![
        error("delegateTakenOver", "delegates", healthy)
            .facts(heard(true, json!("other")))
            .level("warning"),
        error("delegateOfApp", "delegates", healthy)
            .facts(heard(false, json!("other")))
            .level("ok"),
        error("delegateMissing", "delegates", healthy).facts(heard(true, json!("none"))),
        error("delegateMissing", "delegates", healthy).facts(heard(false, json!("none"))),
        error("notKnown", "delegates", healthy).facts(heard(true, Value::Null)).level("unknown"),
        error("tapsUnheard", "taps", || {
            let mut phone = healthy();
            phone.feed(Input::Listening(false));
            phone
        })
        .level("warning"),
        error("ok", "taps", healthy).level("ok"),
    ]
}
