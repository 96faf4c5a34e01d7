//! The engine's thread, with a fake core and a fake platform.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use std::sync::Arc;
use std::time::Duration;
use std::{fs, thread};

use common::{FakePlatform, FakeSink, Folder, Mood, PATIENCE, Rig, reply};
use timpush_bridge::{Bridge, NotProcessed};
use timpush_engine::command::{Command, Level};
use timpush_engine::event::{Answer, Event, ImStatus, Tap};
use timpush_engine::input::{CallId, ImEvent, Input, ReportId, Timer};
use timpush_engine::vendor::{DeviceInfo, Vendor};

const STATE: &str = "timpush-state.json";

fn on(trigger: Input, commands: Vec<Command>) -> impl FnMut(&Input) -> Vec<Command> + Clone {
    move |input| if *input == trigger { commands.clone() } else { Vec::new() }
}

fn every_request() -> Vec<Command> {
    let (vendor, report, call) = (Vendor::Xiaomi, ReportId(7), CallId(9));
    vec![
        Command::DescribeDevice,
        Command::QueryLogin,
        Command::RegisterVendor { vendor, credentials: Default::default() },
        Command::UnregisterVendor { vendor },
        Command::ReportToken { report, business_id: 5218, token: "token-canary".into() },
        Command::CallIm { call, request: "request-canary".into() },
        Command::CallSystem { call: CallId(10), request: "{}".into() },
    ]
}

fn tap() -> Event {
    Event::NotificationClicked(Tap {
        id: 1,
        ext: "{}".into(),
        conversation: None,
        vendor: None,
        message_id: None,
        title: None,
        desc: None,
        at: 0,
    })
}

#[test]
fn requests_reach_the_platform_in_order() {
    let folder = Folder::new();
    let rig = Rig::new(Mood::Willing, folder.path(), on(Input::Foreground(true), every_request()));
    rig.bridge.submit(Input::Foreground(true));
    rig.settle();
    let asked: Vec<_> = rig.asked.try_iter().collect();
    assert_eq!(
        asked,
        [
            "describeDevice",
            "queryLogin",
            "registerVendor xiaomi",
            "unregisterVendor xiaomi",
            "reportToken 7",
            "callIm 9",
            "callSystem 10",
        ]
    );
}

fn failures(mood: Mood) -> Vec<Input> {
    let folder = Folder::new();
    let rig = Rig::new(mood, folder.path(), on(Input::Foreground(true), every_request()));
    rig.bridge.submit(Input::Foreground(true));
    rig.settle();
    rig.heard.try_iter().skip(1).take(7).collect()
}

fn expected(message: impl Fn(&str) -> String) -> Vec<Input> {
    let (vendor, report, call) = (Vendor::Xiaomi, ReportId(7), CallId(9));
    let failed = |method| Input::VendorFailure { vendor, code: -1, message: message(method) };
    let unanswered = |call, method| {
        let (code, message, data) = (-1, message(method), None);
        Input::CallAnswer { call, code, message, data }
    };
    vec![
        Input::Device(DeviceInfo::default()),
        Input::Login(None),
        failed("registerVendor"),
        failed("unregisterVendor"),
        Input::ReportAnswer { report, code: -1, message: message("reportToken") },
        unanswered(call, "callIm"),
        unanswered(CallId(10), "callSystem"),
    ]
}

#[test]
fn a_throwing_platform_fails_each_request() {
    let words = |_: &str| "java.lang.SecurityException: words-canary".to_owned();
    assert_eq!(failures(Mood::Throwing), expected(words));
}

#[test]
fn a_panicking_platform_fails_each_request() {
    let words = |method: &str| {
        format!("internal error in {method}: please report it with the log (tag TimPush)")
    };
    assert_eq!(failures(Mood::Panicking), expected(words));
}

#[test]
fn a_panicking_log_stops_nothing() {
    let folder = Folder::new();
    let log = Command::Log { level: Level::Warn, text: "line".into() };
    let rig = Rig::new(Mood::Panicking, folder.path(), on(Input::Foreground(true), vec![log; 2]));
    rig.bridge.submit(Input::Foreground(true));
    rig.settle();
    assert_eq!(rig.asked.try_iter().collect::<Vec<_>>(), ["log 5 line", "log 5 line"]);
}

#[test]
fn timers_run_out_in_order_and_a_cancelled_one_does_not() {
    let folder = Folder::new();
    let set = |timer, after| Command::SetTimer { timer, after };
    let commands = vec![
        set(Timer::Retry, 60),
        set(Timer::Registration, 20),
        set(Timer::Report, 40),
        set(Timer::Call(CallId(1)), 10),
        Command::CancelTimer(Timer::Call(CallId(1))),
    ];
    let rig = Rig::new(Mood::Willing, folder.path(), on(Input::Foreground(true), commands));
    rig.bridge.submit(Input::Foreground(true));
    assert_eq!(rig.next(), Input::Foreground(true));
    for timer in [Timer::Registration, Timer::Report, Timer::Retry] {
        assert_eq!(rig.next(), Input::Timer(timer));
    }
    assert!(rig.heard.recv_timeout(Duration::from_millis(50)).is_err());
}

#[test]
fn the_state_is_on_disk_when_the_wait_ends() {
    let folder = Folder::new();
    let save = vec![Command::SaveState(b"tapped".to_vec())];
    let rig = Rig::new(Mood::Willing, folder.path(), on(Input::Foreground(true), save));
    rig.bridge.submit_and_wait(Input::Foreground(true), PATIENCE).unwrap();
    assert_eq!(fs::read(folder.path().join(STATE)).unwrap(), b"tapped");
}

#[test]
fn a_wait_that_is_too_short_loses_nothing() {
    let folder = Folder::new();
    let slow = |_: &Input| {
        thread::sleep(Duration::from_millis(100));
        Vec::new()
    };
    let rig = Rig::new(Mood::Willing, folder.path(), slow);
    let waited = rig.bridge.submit_and_wait(Input::Foreground(true), Duration::from_millis(5));
    assert_eq!(waited, Err(NotProcessed::Timeout));
    assert_eq!(rig.next(), Input::Foreground(true));
}

#[test]
fn only_the_change_between_saved_and_not_saved_is_told() {
    let folder = Folder::new();
    let blocked = folder.path().join("state");
    let save = vec![Command::SaveState(b"{}".to_vec())];
    let rig = Rig::new(Mood::Willing, &blocked, on(Input::Foreground(true), save));
    fs::write(&blocked, b"").unwrap();
    rig.bridge.submit(Input::Foreground(true));
    rig.bridge.submit(Input::Foreground(true));
    assert_eq!(rig.next(), Input::Foreground(true));
    assert!(matches!(rig.next(), Input::SaveFailed { .. }));
    assert_eq!(rig.next(), Input::Foreground(true));
    rig.settle();
    assert_eq!(rig.next(), Input::Permission(true));
    fs::remove_file(&blocked).unwrap();
    rig.bridge.submit(Input::Foreground(true));
    assert_eq!([rig.next(), rig.next()], [Input::Foreground(true), Input::SaveRecovered]);
}

#[test]
fn a_call_is_answered_once_by_its_first_answer() {
    let folder = Folder::new();
    let decide = |input: &Input| match input {
        Input::Call { call, request } => {
            let answer = Answer::with(request);
            vec![Command::Finish { call: *call, answer }; 2]
        }
        _ => Vec::new(),
    };
    let rig = Rig::new(Mood::Willing, folder.path(), decide);
    let (reply, answers) = reply();
    rig.bridge.call("ping", reply);
    let all: Vec<_> = answers.iter().collect();
    assert_eq!(all, [r#"{"code":0,"desc":"","data":"ping"}"#]);
}

#[test]
fn an_engine_that_panics_answers_the_call_and_goes_on() {
    let folder = Folder::new();
    let decide = |input: &Input| match input {
        Input::Call { .. } | Input::Foreground(true) => panic!("engine-canary"),
        _ => Vec::new(),
    };
    let rig = Rig::new(Mood::Willing, folder.path(), decide);
    let (reply, answers) = reply();
    rig.bridge.call("ping", reply);
    let answer = answers.recv_timeout(PATIENCE).unwrap();
    assert!(answer.contains("880011") && !answer.contains("canary"), "{answer}");
    rig.bridge.submit_and_wait(Input::Foreground(true), PATIENCE).unwrap();
    rig.bridge.submit(Input::Im(ImEvent::Connected));
    assert_eq!(rig.next(), Input::Im(ImEvent::Connected));
}

#[test]
fn calls_still_open_when_the_engine_ends_are_answered() {
    let folder = Folder::new();
    let rig = Rig::new(Mood::Willing, folder.path(), |_: &Input| Vec::new());
    let (reply, answers) = reply();
    rig.bridge.call("ping", reply);
    drop(rig);
    assert!(answers.recv_timeout(PATIENCE).unwrap().contains("880011"));
}

#[test]
fn without_an_engine_calls_say_what_to_do() {
    let bridge = Bridge::default();
    let (reply, answers) = reply();
    bridge.call("{}", reply);
    let answer = answers.recv_timeout(PATIENCE).unwrap();
    assert!(answer.contains("880010") && answer.contains("TimPushInitProvider"), "{answer}");
    assert!(!bridge.set_listening(true));
    let waited = bridge.submit_and_wait(Input::Foreground(true), PATIENCE);
    assert_eq!(waited, Err(NotProcessed::NotRunning));
}

#[test]
fn a_second_start_changes_nothing() {
    let folder = Folder::new();
    let rig = Rig::new(Mood::Willing, folder.path(), |_: &Input| Vec::new());
    let (platform, _asked) = FakePlatform::new(Mood::Willing);
    rig.bridge.start(platform, folder.path().to_owned()).unwrap();
    rig.settle();
    assert_eq!(rig.next(), Input::Permission(true));
}

#[test]
fn the_engine_hears_changes_of_listening_only() {
    let folder = Folder::new();
    let rig = Rig::new(Mood::Willing, folder.path(), |_: &Input| Vec::new());
    let first = rig.bridge.attach(Arc::new(FakeSink::default()));
    assert_eq!(rig.next(), Input::Listening(false));
    assert!(rig.bridge.set_listening(true));
    assert!(rig.bridge.set_listening(true));
    assert_eq!(rig.next(), Input::Listening(true));
    rig.bridge.attach(Arc::new(FakeSink::default()));
    assert_eq!(rig.next(), Input::Listening(false));
    assert!(rig.bridge.set_listening(true));
    assert_eq!(rig.next(), Input::Listening(true));
    rig.bridge.detach(first);
    rig.bridge.detach(first);
    rig.settle();
    assert_eq!(rig.next(), Input::Permission(true));
}

#[test]
fn events_go_to_the_sink_as_json() {
    let folder = Folder::new();
    let event = Command::Emit(Event::ImStatus(ImStatus::Connecting));
    let rig = Rig::new(Mood::Willing, folder.path(), on(Input::Foreground(true), vec![event]));
    let sink = FakeSink::default();
    rig.bridge.attach(Arc::new(sink.clone()));
    rig.bridge.submit(Input::Foreground(true));
    rig.settle();
    let events = sink.events.lock().unwrap();
    assert_eq!(*events, [r#"{"name":"imStatus","payload":"connecting"}"#]);
}

#[test]
fn a_sink_that_throws_is_detached_and_nobody_listens_then() {
    let folder = Folder::new();
    let commands = vec![Command::Emit(tap()), Command::Emit(tap())];
    let rig = Rig::new(Mood::Willing, folder.path(), on(Input::Foreground(true), commands));
    rig.bridge.attach(Arc::new(FakeSink { throwing: true, ..FakeSink::default() }));
    rig.bridge.set_listening(true);
    rig.bridge.submit(Input::Foreground(true));
    rig.settle();
    let heard: Vec<_> = rig.heard.try_iter().skip(3).take(2).collect();
    assert_eq!(heard, [Input::Listening(false), Input::Listening(false)]);
}
