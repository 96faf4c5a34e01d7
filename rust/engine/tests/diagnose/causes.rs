//! A state for each code that a finding can have: from the app's set-up to the phone's channel.

use serde_json::json;
use timpush_engine::input::{ImEvent, Input};
use timpush_engine::vendor::{DeviceInfo, Support, Vendor};

use crate::scenes::{
    Scene, call, device, error, healthy, initialized, listening, pixel, with, without,
};
use crate::support::{Phone, config, xiaomi};
use crate::{iphone, later_causes};

fn setup() -> Vec<Scene> {
    vec![
        error("stateNotSaved", "stateFile", || {
            with(|phone| {
                phone.feed(Input::SaveFailed { message: "no space left".into() });
            })
        }),
        error("stateSetAside", "stateFile", || {
            let mut phone = listening(Phone::boot(Some(b"{".to_vec())));
            phone.login("vinson");
            phone.init();
            phone.feed(Input::Device(xiaomi())).token("token-1").answer_report(0);
            phone
        })
        .level("warning"),
        error("consentMissing", "consent", || {
            let mut config = config();
            config["require_consent"] = json!(true);
            initialized(config, xiaomi())
        }),
        error("notInitialized", "init", || {
            let mut phone = listening(Phone::new());
            phone.login("vinson");
            phone
        }),
        error("configInvalid", "init", || {
            let mut phone = listening(Phone::new());
            phone.login("vinson");
            phone.call(json!({ "method": "init", "config": { "mi_buz_id": "many" } }));
            phone
        }),
        error("configUnclear", "init", || {
            let mut config = config();
            config["colour"] = json!("red");
            let mut phone = initialized(config, xiaomi());
            phone.token("token-1").answer_report(0);
            phone
        })
        .level("warning"),
        error("unregistered", "init", || with(call("unRegisterPush"))),
    ]
}

fn service() -> Vec<Scene> {
    vec![
        error("clockWrong", "clock", healthy).facts(json!({ "serverTime": 7_200 })),
        error("notConnected", "connection", || {
            with(|phone| {
                phone.feed(Input::Im(ImEvent::ConnectFailed));
            })
        }),
        error("connecting", "connection", || {
            with(|phone| {
                phone.feed(Input::Im(ImEvent::Connecting));
            })
        })
        .level("unknown"),
        error("notLoggedIn", "login", || {
            with(|phone| {
                phone.logout();
            })
        }),
        error("kickedOff", "login", || {
            with(|phone| {
                phone.feed(Input::Im(ImEvent::KickedOffline));
            })
        }),
        error("signatureExpired", "login", || {
            with(|phone| {
                phone.feed(Input::Im(ImEvent::SignatureExpired));
            })
        }),
        error("loginRefused", "login", || {
            with(|phone| {
                phone.logout();
                let login = json!({ "api": "login", "userID": "vinson", "userSig": "s" });
                let call = phone.call(json!({ "method": "im", "request": login }));
                let (code, message) = (70_013, String::new());
                phone.feed(Input::CallAnswer { call, code, message, data: None });
            })
        }),
    ]
}

fn channel() -> Vec<Scene> {
    vec![
        error("notConfigured", "channel", || initialized(json!({ "hw_buz_id": 5 }), xiaomi())),
        error("businessIdMissing", "channel", || initialized(without("mi_buz_id"), xiaomi())),
        error("businessIdShared", "channel", || {
            let mut config = config();
            config["hw_buz_id"] = json!(5218);
            let mut phone = initialized(config, xiaomi());
            phone.token("token-1").answer_report(0);
            phone
        }),
        error("fcmStandsIn", "channel", || {
            let fcm = [(Vendor::Fcm, Support::Supported)];
            let mut config = config();
            config["google_buz_id"] = json!(7);
            let mut phone = initialized(config, device("Xiaomi", &fcm));
            phone.feed(Input::VendorToken { vendor: Vendor::Fcm, token: "token".into() });
            phone.answer_report(0);
            phone
        })
        .level("warning"),
        error("registrationFailed", "channel", || initialized(config(), DeviceInfo::default())),
        error("sdkNotLinked", "sdkLinked", || initialized(config(), device("Xiaomi", &[]))),
        error("playServicesMissing", "phoneSupport", || pixel(Support::Unsupported)),
        error("phoneNotSupported", "phoneSupport", || {
            initialized(config(), device("Xiaomi", &[(Vendor::Xiaomi, Support::Unsupported)]))
        }),
        error("phoneNotSupported", "phoneSupport", || {
            let mut phone = initialized(
                json!({ "vivo_buz_id": 5 }),
                device("vivo", &[(Vendor::Vivo, Support::Supported)]),
            );
            let (vendor, message) = (Vendor::Vivo, String::new());
            phone.feed(Input::VendorFailure { vendor, code: 101, message });
            phone
        }),
    ]
}

pub(crate) fn all() -> Vec<Scene> {
    [
        setup(),
        service(),
        channel(),
        later_causes::system(),
        later_causes::token(),
        later_causes::sending_and_taps(),
        iphone::build_and_phone(),
        iphone::permission(),
        iphone::tokens(),
        iphone::delegates(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
