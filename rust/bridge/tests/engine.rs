//! The real engine behind the bridge.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use std::fs;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use common::{FakePlatform, FakeSink, Folder, Mood, PATIENCE, reply};
use timpush_bridge::Bridge;
use timpush_engine::input::Input;

const STATE: &str = "timpush-state.json";

fn start(folder: &Folder) -> (Bridge, Receiver<String>) {
    let (platform, asked) = FakePlatform::new(Mood::Willing);
    let bridge = Bridge::default();
    bridge.start(platform, folder.path().to_owned()).unwrap();
    (bridge, asked)
}

fn tap(bridge: &Bridge) {
    let json = r#"{"vendor":"xiaomi","source":"receiver","messageId":"m1","extras":{"ext":"e"}}"#;
    let tap = Input::Tap(serde_json::from_str(json).unwrap());
    bridge.submit_and_wait(tap, PATIENCE).unwrap();
}

fn settle(bridge: &Bridge) {
    bridge.submit_and_wait(Input::Permission(true), PATIENCE).unwrap();
}

#[test]
fn a_tap_is_on_disk_when_the_wait_ends() {
    let folder = Folder::new();
    let (bridge, _asked) = start(&folder);
    tap(&bridge);
    let state = fs::read_to_string(folder.path().join(STATE)).unwrap();
    assert!(state.contains(r#""messageID":"m1""#), "{state}");
}

#[test]
fn a_tap_waits_for_a_runtime_that_can_take_it() {
    let folder = Folder::new();
    let (bridge, _asked) = start(&folder);
    bridge.attach(Arc::new(FakeSink { throwing: true, ..FakeSink::default() }));
    bridge.set_listening(true);
    tap(&bridge);
    let sink = FakeSink::default();
    bridge.attach(Arc::new(sink.clone()));
    bridge.set_listening(true);
    settle(&bridge);
    let events = sink.events.lock().unwrap();
    let taps = events.iter().filter(|event| event.contains("notificationClicked"));
    assert_eq!(taps.count(), 1, "{events:?}");
}

#[test]
fn a_broken_state_is_set_aside_and_reported() {
    let folder = Folder::new();
    fs::write(folder.path().join(STATE), b"{\"version\":1,").unwrap();
    let (bridge, asked) = start(&folder);
    settle(&bridge);
    let names = folder.names();
    assert!(matches!(&names[..], [name] if name.starts_with(&format!("{STATE}.broken-"))));
    assert!(asked.try_iter().any(|line| line.starts_with("log 5 the saved state was broken")));
    let (reply, answers) = reply();
    bridge.call(r#"{"method":"getRegistration"}"#, reply);
    assert!(answers.recv_timeout(PATIENCE).unwrap().contains("stateSetAside"));
}

#[test]
fn an_unwritable_folder_is_a_warning() {
    let folder = Folder::new();
    let path = folder.path().join("state");
    fs::write(&path, b"").unwrap();
    let (platform, _asked) = FakePlatform::new(Mood::Willing);
    let bridge = Bridge::default();
    bridge.start(platform, path).unwrap();
    tap(&bridge);
    let (reply, answers) = reply();
    bridge.call(r#"{"method":"getRegistration"}"#, reply);
    assert!(answers.recv_timeout(PATIENCE).unwrap().contains("stateNotSaved"));
}
