//! No secret reaches the platform's log. A process of its own: the `log` facade is global.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{FakePlatform, Folder, Mood, PATIENCE, reply};
use timpush_bridge::shared;
use timpush_engine::input::Input;
use timpush_engine::vendor::{DeviceInfo, Support, Vendor};

const INIT: &str = r#"{"method":"init","config":{"mi_buz_id":5218,
    "mi_push_app_id":"app-canary","mi_push_app_key":"key-canary"}}"#;
const LOGIN: &str = r#"{"method":"im","request":{"api":"login","userID":"user-canary",
    "userSig":"sig-canary"}}"#;

fn tell(input: Input) {
    shared().submit_and_wait(input, PATIENCE).unwrap();
}

fn device() -> DeviceInfo {
    DeviceInfo {
        brand: "Xiaomi".into(),
        manufacturer: "Xiaomi".into(),
        api_level: 34,
        vendors: [(Vendor::Xiaomi, Support::Supported)].into(),
        claims: Vec::new(),
    }
}

fn call(request: &str) {
    let (reply, _answers) = reply();
    shared().call(request, reply);
}

#[test]
fn no_secret_reaches_the_log() {
    let folder = Folder::new();
    let (platform, asked) = FakePlatform::new(Mood::Throwing);
    shared().start(platform, folder.path().to_owned()).unwrap();
    call(INIT);
    call(LOGIN);
    call("canary: no JSON");
    tell(Input::Device(device()));
    tell(Input::Login(Some("user-canary".into())));
    tell(Input::VendorToken { vendor: Vendor::Xiaomi, token: "token-canary".into() });
    let tap = r#"{"source":"activity","extras":{"ext":"ext-canary"}}"#;
    tell(Input::Tap(serde_json::from_str(tap).unwrap()));
    log::error!(target: "timpush_test", "facade works");
    tell(Input::Permission(true));
    tell(Input::Permission(true));
    let lines: Vec<_> = asked.try_iter().filter(|line| line.starts_with("log ")).collect();
    assert!(lines.iter().any(|line| line == "log 6 facade works"), "{lines:#?}");
    let exception = "log 6 registerVendor failed: exception java.lang.SecurityException";
    assert!(lines.iter().any(|line| line == exception), "without its words: {lines:#?}");
    let leaks: Vec<_> = lines.iter().filter(|line| line.contains("canary")).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}
