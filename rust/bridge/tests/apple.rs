//! The functions of ios/engine/TimPushEngine.h on the engine of this process, as Objective-C calls them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::{fs, iter};

use common::{Folder, PATIENCE, reply};
use timpush_bridge::apple::*;
use timpush_bridge::{Bridge, Reply, shared};
use timpush_engine::input::Input;

type Text<'text> = TimPushText<'text>;
type Failure = TimPushFailure;

const STATE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/apple");
const DEVICE: &str = r#"{"brand":"Apple","manufacturer":"Apple","apiLevel":18,
    "vendors":{"apns":"supported"}}"#;
const INIT: &str = r#"{"method":"init","config":{"apple_buz_id":5218}}"#;

const CLEAR: &str = r#"{"method":"clearAllNotification"}"#;
const GET: &str = r#"{"method":"getRegistration"}"#;

/// What the platform was asked for.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// Whether it reports failures.
static FAILING: AtomicBool = AtomicBool::new(false);

fn asked() -> MutexGuard<'static, Vec<String>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take(what: String) -> Failure {
    asked().push(what);
    match FAILING.load(Ordering::Relaxed) {
        true => Failure::new("NSRangeException", "words-canary"),
        false => Failure::NONE,
    }
}

fn read(text: Text<'_>) -> &str {
    str::from_utf8(text.lent().unwrap()).unwrap()
}

extern "C" fn describe_device() -> Failure {
    take("describe_device".into())
}

extern "C" fn query_login() -> Failure {
    take("query_login".into())
}

extern "C" fn register_vendor(vendor: Text<'_>) -> Failure {
    take(format!("register_vendor {}", read(vendor)))
}

extern "C" fn unregister_vendor(vendor: Text<'_>) -> Failure {
    take(format!("unregister_vendor {}", read(vendor)))
}

extern "C" fn report_token(_: u64, business_id: u32, token: Text<'_>) -> Failure {
    take(format!("report_token {business_id} {}", read(token)))
}

extern "C" fn call_im(_: u64, request: Text<'_>) -> Failure {
    take(format!("call_im {}", read(request)))
}

extern "C" fn call_system(_: u64, request: Text<'_>) -> Failure {
    take(format!("call_system {}", read(request)))
}

extern "C" fn log(priority: i32, message: Text<'_>) -> Failure {
    take(format!("log {priority} {}", read(message)))
}

const PLATFORM: TimPushPlatform = TimPushPlatform {
    describe_device: Some(describe_device),
    query_login: Some(query_login),
    register_vendor: Some(register_vendor),
    unregister_vendor: Some(unregister_vendor),
    report_token: Some(report_token),
    call_im: Some(call_im),
    call_system: Some(call_system),
    log: Some(log),
};

/// The engine of this process, for one test at a time.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    static FRESH: Once = Once::new();
    FRESH.call_once(|| {
        let _ = fs::remove_dir_all(STATE);
    });
    let mut failure = MaybeUninit::uninit();
    assert!(timpush_start(Some(&PLATFORM), STATE.into(), Some(&mut failure)));
    // SAFETY: written in any case.
    unsafe { failure.assume_init() };
    turn
}

/// What the platform is asked for by `work`.
fn asks(work: impl FnOnce()) -> Vec<String> {
    settle();
    asked().clear();
    work();
    settle();
    std::mem::take(&mut asked())
}

/// Waits until the engine's thread has done all that it was told before, and logged it.
fn settle() {
    for _ in 0..2 {
        shared().submit_and_wait(Input::Unread(0), PATIENCE).unwrap();
    }
}

fn call(bridge: &Bridge, request: &str) -> String {
    let (reply, answers) = reply();
    bridge.call(request, reply);
    answers.recv_timeout(PATIENCE).unwrap()
}

fn logged(lines: &[String]) -> Vec<&str> {
    lines.iter().filter_map(|line| line.strip_prefix("log 6 ")).collect()
}

#[test]
fn a_registration_goes_through_the_callbacks() {
    let _turn = turn();
    let asked = asks(|| {
        // Whoever another test has logged in.
        timpush_on_login(Text::NULL);
        shared().call(INIT, Reply::new(|_| Ok(())));
        timpush_on_im_event("connected".into());
        timpush_on_device(DEVICE.into());
        timpush_on_login("denny".into());
        timpush_on_vendor_token("apns".into(), "c0ffee".into());
    });
    for expected in ["describe_device", "query_login", "register_vendor apns"] {
        assert!(asked.iter().any(|line| line == expected), "{expected}: {asked:#?}");
    }
    assert!(asked.iter().any(|line| line == "report_token 5218 c0ffee"), "{asked:#?}");
}

#[test]
fn a_tap_is_on_disk_when_the_function_returns() {
    let _turn = turn();
    timpush_on_tap(
        r#"{"vendor":"apns","source":"receiver","messageId":"m1","extras":{"ext":"e"}}"#.into(),
    );
    let state = fs::read_to_string(format!("{STATE}/timpush-state.json")).unwrap();
    assert!(state.contains(r#""messageID":"m1""#), "{state}");
}

#[test]
fn what_no_function_can_take_is_logged() {
    let _turn = turn();
    let asked = asks(|| {
        timpush_on_device(Text::NULL);
        timpush_on_im_event(Text::NULL);
        timpush_on_im_event("asleep".into());
        timpush_on_vendor_token(Text::NULL, "canary".into());
        timpush_on_vendor_token("canary".into(), "canary".into());
        timpush_on_vendor_failure(Text::NULL, 3000, Text::NULL);
        timpush_on_tap(Text::NULL);
        timpush_on_tap("".into());
        timpush_on_tap(r#"{"source":"canary"}"#.into());
        timpush_on_message(b"{\xff"[..].into());
        timpush_on_message_revoked(Text::NULL);
    });
    assert_eq!(
        logged(&asked),
        [
            "timpush_on_device: json is null",
            "timpush_on_im_event: event is null",
            "timpush_on_im_event: event is no name that the engine knows",
            "timpush_on_vendor_token: vendor is null",
            "timpush_on_vendor_token: vendor is no name that the engine knows",
            "timpush_on_vendor_failure: vendor is null",
            "timpush_on_tap: json is null",
            "timpush_on_tap: the JSON has a Eof error at line 1, column 0",
            "timpush_on_tap: the JSON has a Data error at line 1, column 18",
            "timpush_on_message: the JSON has a Syntax error at line 1, column 2",
            "timpush_on_message_revoked: message ID is null",
        ]
    );
    assert!(!asked.iter().any(|line| line.contains("canary")), "{asked:#?}");
}

#[test]
fn null_where_nothing_may_be_said_is_no_error() {
    let _turn = turn();
    let asked = asks(|| {
        timpush_on_login(Text::NULL);
        timpush_on_vendor_token("apns".into(), Text::NULL);
        timpush_on_vendor_failure("apns".into(), -1, Text::NULL);
        timpush_on_report_answer(u64::MAX, i32::MIN, Text::NULL);
        timpush_on_call_answer(u64::MAX, i32::MIN, Text::NULL, Text::NULL);
        timpush_on_app_state(false);
        timpush_on_unread(u32::MAX);
        timpush_on_permission(true);
    });
    assert_eq!(logged(&asked), [""; 0]);
}

#[test]
fn huge_texts_pass_or_are_refused() {
    let _turn = turn();
    let huge: String = iter::repeat_n('[', 8 << 20).collect();
    let message = format!(
        r#"{{"vendor":"apns","shower":"app","messageId":"{huge}","extras":{{"ext":"{huge}"}}}}"#
    );
    let asked = asks(|| {
        timpush_on_message(message.as_str().into());
        timpush_on_message(huge.as_str().into());
        timpush_on_login(huge.as_str().into());
        timpush_on_vendor_token("apns".into(), huge.as_str().into());
    });
    let lines = logged(&asked);
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].starts_with("timpush_on_message: the JSON has a Syntax error"), "{lines:#?}");
    assert!(call(shared(), GET).contains("\"code\":0"));
}

#[test]
fn a_failure_of_the_platform_fails_its_request() {
    let _turn = turn();
    FAILING.store(true, Ordering::Relaxed);
    let mut answer = String::new();
    let asked = asks(|| answer = call(shared(), CLEAR));
    FAILING.store(false, Ordering::Relaxed);
    assert!(answer.contains("NSRangeException: words-canary"), "{answer}");
    assert_eq!(logged(&asked), ["callSystem failed: exception NSRangeException"]);
    assert!(!asked.iter().any(|line| line.contains("canary")), "{asked:#?}");
}

#[test]
fn a_platform_of_nulls_answers_what_is_missing() {
    // The log is the process's.
    let _turn = turn();
    let folder = Folder::new();
    let bridge = Bridge::default();
    bridge.start(Box::new(TimPushPlatform::default()), folder.path().to_owned()).unwrap();
    let answer = call(&bridge, CLEAR);
    assert!(answer.contains("the platform's call_system is null"), "{answer}");
}
