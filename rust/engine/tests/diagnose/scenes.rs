//! A state for each code that a finding can have.

use serde_json::{Value, json};
use timpush_engine::input::{ImEvent, Input, TapSource, Timer};
use timpush_engine::vendor::{DeviceInfo, Support, Vendor};

use crate::asking::{codes, diagnose, findings, text};
use crate::support::{Phone, config, tap, xiaomi};

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

fn error(code: &'static str, check: &'static str, phone: fn() -> Phone) -> Scene {
    Scene { code, check, level: "error", phone, facts: json!({}) }
}

impl Scene {
    fn level(self, level: &'static str) -> Self {
        Self { level, ..self }
    }

    fn facts(self, facts: Value) -> Self {
        Self { facts, ..self }
    }
}

/// Registered, connected, in the background, and listening to taps.
pub(crate) fn healthy() -> Phone {
    listening(Phone::registered("vinson"))
}

fn listening(mut phone: Phone) -> Phone {
    phone.feed(Input::Im(ImEvent::Connected)).feed(Input::Listening(true));
    phone
}

fn with(more: impl FnOnce(&mut Phone)) -> Phone {
    let mut phone = healthy();
    more(&mut phone);
    phone
}

/// A phone that has called `init` with this, and has been described so.
fn initialized(config: Value, device: DeviceInfo) -> Phone {
    let mut phone = listening(Phone::new());
    phone.login("vinson");
    phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(device));
    phone
}

fn device(brand: &str, vendors: &[(Vendor, Support)]) -> DeviceInfo {
    DeviceInfo {
        brand: brand.into(),
        manufacturer: brand.into(),
        api_level: 34,
        vendors: vendors.iter().copied().collect(),
        claims: Vec::new(),
    }
}

/// An OPPO phone whose token has been accepted.
fn oppo() -> Phone {
    let keys = json!({ "oppo_buz_id": 4, "oppo_app_key": "k", "oppo_app_secret": "s" });
    let mut phone = initialized(keys, device("OPPO", &[(Vendor::Oppo, Support::Supported)]));
    phone.feed(Input::VendorToken { vendor: Vendor::Oppo, token: "token".into() });
    phone.answer_report(0);
    phone
}

fn pixel(support: Support) -> Phone {
    initialized(json!({ "google_buz_id": 7 }), device("google", &[(Vendor::Fcm, support)]))
}

fn without(key: &str) -> Value {
    let mut config = config();
    config.as_object_mut().expect("an object").remove(key);
    config
}

fn failed(code: i64) -> Phone {
    let mut phone = initialized(config(), xiaomi());
    phone.feed(Input::VendorFailure { vendor: Vendor::Xiaomi, code, message: "words".into() });
    phone
}

fn sent(message: Value, kind: &str) -> Phone {
    with(|phone| {
        let create = json!({ "api": kind, "text": "t", "data": "d" });
        let call = phone.call(json!({ "method": "im", "request": create }));
        let data = Some(json!({ "id": "m1" }).to_string());
        phone.feed(Input::CallAnswer { call, code: 0, message: String::new(), data });
        let send = json!({
            "api": "sendMessage", "id": "m1", "receiver": "denny", "groupID": "",
            "offlinePushInfo": message,
        });
        phone.call(json!({ "method": "im", "request": send }));
    })
}

fn call(method: &'static str) -> impl FnOnce(&mut Phone) {
    move |phone| {
        phone.call(json!({ "method": method }));
    }
}

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

fn system() -> Vec<Scene> {
    let channels = |importance: i64| json!([{ "id": "tuikit", "importance": importance }]);
    vec![
        error("manifestIncomplete", "manifest", healthy)
            .facts(json!({ "found": [false, true, true, true, true] })),
        error("permissionDenied", "permission", healthy).facts(json!({ "permitted": false })),
        error("permissionDenied", "permission", oppo).facts(json!({ "permitted": false })),
        error("channelMissing", "notificationChannels", oppo).facts(json!({ "channels": [] })),
        error("channelBlocked", "notificationChannels", oppo)
            .facts(json!({ "channels": channels(0) })),
        error("channelBlocked", "notificationChannels", healthy)
            .facts(json!({ "channels": channels(0) }))
            .level("warning"),
        error("channelQuiet", "notificationChannels", healthy)
            .facts(json!({ "channels": channels(2) }))
            .level("warning"),
        error("batteryRestricted", "background", healthy)
            .facts(json!({ "backgroundRestricted": true })),
        error("batteryOptimized", "background", || pixel(Support::Supported)).level("warning"),
        error("autoStartUnknown", "autoStart", healthy).level("ok"),
        error("autoStartUnknown", "autoStart", || pixel(Support::Supported))
            .facts(json!({ "brand": "samsung" }))
            .level("unknown"),
    ]
}

fn token() -> Vec<Scene> {
    vec![
        error("vendorRefused", "token", || failed(70_000_002)),
        error("vendorRefused", "token", || failed(424_242)),
        error("vendorRefused", "token", || failed(-1)),
        error("vendorRefused", "lastRefusal", || {
            let mut phone = failed(70_000_002);
            phone.init();
            phone.feed(Input::Device(xiaomi())).token("token-1").answer_report(0);
            phone
        })
        .level("warning"),
        error("reportRefused", "lastRefusal", || {
            let mut phone = refused_report(6_017);
            phone.feed(Input::Timer(Timer::Retry)).answer_report(0);
            phone
        })
        .level("warning"),
        error("vendorSilent", "token", || {
            let mut phone = initialized(config(), xiaomi());
            phone.feed(Input::Timer(Timer::Registration));
            phone
        }),
        error("tokenEmpty", "token", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("");
            phone
        }),
        error("tokenMissing", "token", || initialized(config(), xiaomi())).level("unknown"),
        error("tokenOld", "token", || {
            let mut phone = listening(healthy().restart());
            phone.login("vinson");
            phone.init();
            phone.feed(Input::Device(xiaomi()));
            phone
        })
        .level("unknown"),
        error("reportRefused", "report", || refused_report(6_017)),
        error("reportRefused", "report", || refused_report(424_242)),
        error("reportPending", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1");
            phone
        })
        .level("unknown"),
        error("reportPending", "report", || {
            let mut phone = listening(healthy().restart());
            phone.login("denny");
            phone.init();
            phone.feed(Input::Device(xiaomi()));
            phone
        })
        .level("unknown"),
        error("imSilent", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1").feed(Input::Timer(Timer::Report));
            phone
        }),
        error("imSilent", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1").feed(Input::Timer(Timer::Report));
            phone.feed(Input::Timer(Timer::Retry));
            phone
        }),
    ]
}

fn refused_report(code: i32) -> Phone {
    let mut phone = initialized(config(), xiaomi());
    phone.token("token-1").answer_report(code);
    phone
}

fn sending_and_taps() -> Vec<Scene> {
    vec![
        error("inForeground", "appState", || {
            with(|phone| {
                phone.feed(Input::Foreground(true));
            })
        })
        .level("ok"),
        error("quotaHint", "limits", healthy).level("ok"),
        error("sendDropped", "lastSend", || sent(json!({ "desc": "" }), "createCustomMessage")),
        error("sendChanged", "lastSend", || {
            let info = json!({
                "desc": "hi", "ext": "{}", "androidOPPOChannelID": "tuikit", "androidSound": "ring.mp3",
            });
            sent(info, "createTextMessage")
        })
        .level("warning"),
        error("tapsUnheard", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
                phone.feed(Input::Tap(tap("{}", Some("m1"), TapSource::Receiver)));
            })
        }),
        error("tapsUnheard", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
            })
        })
        .level("warning"),
        error("tapsDropped", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
                for number in 0..=timpush_engine::TAP_CAPACITY {
                    let id = format!("m{number}");
                    phone.feed(Input::Tap(tap("{}", Some(&id), TapSource::Receiver)));
                }
                phone.feed(Input::Listening(true));
            })
        })
        .level("warning"),
        error("tapRouteMissing", "taps", healthy)
            .facts(json!({ "found": [true, true, true, false, true] })),
        error("ok", "stateFile", healthy).level("ok"),
        error("notKnown", "clock", healthy).facts(json!({ "serverTime": 0 })).level("unknown"),
        error("needsEarlier", "token", || with(call("unRegisterPush"))).level("unknown"),
    ]
}

pub(crate) fn all() -> Vec<Scene> {
    [setup(), service(), channel(), system(), token(), sending_and_taps()]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn a_healthy_phone_has_nothing_wrong() {
    for mut phone in [healthy(), oppo()] {
        let diagnosis = diagnose(&mut phone, "en", &json!({}));
        for level in ["error", "warning", "unknown"] {
            let found = codes(&diagnosis, level);
            assert!(found.is_empty(), "{found:?}: {}", text(&diagnosis, "report"));
        }
    }
}

#[test]
fn every_cause_is_found_where_it_belongs() {
    for scene in all() {
        let diagnosis = scene.diagnose("en");
        let found = findings(&diagnosis).iter().any(|finding| {
            finding["code"] == scene.code
                && finding["check"] == scene.check
                && finding["level"] == scene.level
        });
        assert!(found, "{} {}: {}", scene.check, scene.code, text(&diagnosis, "report"));
    }
}

#[test]
fn the_cause_is_the_only_error_since_nothing_that_follows_is_one() {
    for scene in all() {
        let diagnosis = scene.diagnose("en");
        let expected: &[&str] = match (scene.level, scene.code) {
            ("error", code) => &[code],
            (_, "needsEarlier") => &["unregistered"],
            _ => &[],
        };
        assert_eq!(codes(&diagnosis, "error"), expected, "{}", text(&diagnosis, "report"));
    }
}

/// As the TypeScript types list them.
#[test]
fn every_code_has_a_state_that_yields_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/generated/types.ts");
    let types = std::fs::read_to_string(path).expect("the generated types");
    let declaration = types.split("export type FindingCode =").nth(1).expect("its codes");
    let listed = declaration.split(';').next().unwrap_or_default();
    let names: Vec<_> = listed.split(['\'', '"']).skip(1).step_by(2).collect();
    assert!(names.len() > 40, "{names:?}");
    let scenes = all();
    let missing = |name: &&&str| !scenes.iter().any(|scene| scene.code == **name);
    let missing: Vec<_> = names.iter().filter(missing).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_order_is_fixed_and_every_check_says_something() {
    const ORDER: [&str; 21] = [
        "stateFile",
        "consent",
        "init",
        "clock",
        "connection",
        "login",
        "channel",
        "sdkLinked",
        "phoneSupport",
        "manifest",
        "permission",
        "notificationChannels",
        "background",
        "autoStart",
        "token",
        "report",
        "lastRefusal",
        "appState",
        "limits",
        "lastSend",
        "taps",
    ];
    for scene in all() {
        let diagnosis = scene.diagnose("zh");
        let mut checks: Vec<_> =
            findings(&diagnosis).iter().map(|finding| text(finding, "check")).collect();
        checks.dedup();
        assert_eq!(checks, ORDER, "{}", scene.code);
    }
}
