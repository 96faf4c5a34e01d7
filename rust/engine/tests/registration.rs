//! From `init` to an accepted report, and what may stop it.

mod support;

use serde_json::{Value, json};
use support::{Phone, TIMEOUT, config, xiaomi};
use timpush_engine::command::Command;
use timpush_engine::event::{Status, WarningCode};
use timpush_engine::input::{ImEvent, Input, Timer};
use timpush_engine::vendor::Vendor;

fn init_with(config: Value) -> (Phone, i32, String) {
    let mut phone = Phone::new();
    phone.login("vinson");
    let call = phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(xiaomi()));
    match phone.answers(call).first().cloned() {
        Some(answer) => (phone, answer.code, answer.desc),
        None => (phone, 0, String::new()),
    }
}

#[test]
fn reports_the_token_with_the_business_id_after_init() {
    let (mut phone, call) = Phone::initialized("vinson");
    assert!(phone.answers(call).is_empty());
    phone.token("token-1");
    assert_eq!(phone.reports()[0].1, 5218);
    assert_eq!(phone.status(), Status::Reporting);
    phone.answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
    assert_eq!(phone.status(), Status::Registered);
    assert!(phone.registration().reported);
}

#[test]
fn asks_nothing_before_init() {
    let mut phone = Phone::new();
    phone.login("vinson").feed(Input::Im(ImEvent::Connected)).feed(Input::Foreground(true));
    let asks = |command: &Command| {
        matches!(
            command,
            Command::DescribeDevice | Command::QueryLogin | Command::RegisterVendor { .. }
        )
    };
    assert!(!phone.commands.iter().any(asks));
}

#[test]
fn waits_for_consent_where_it_is_asked_for() {
    let mut phone = Phone::new();
    phone.login("vinson");
    let mut with_consent = config();
    with_consent["require_consent"] = json!(true);
    let call = phone.call(json!({ "method": "init", "config": with_consent }));
    assert_eq!(phone.answer(call).code, 880_001);
    assert!(!phone.commands.contains(&Command::DescribeDevice));
    phone.call(json!({ "method": "setConsent", "granted": true }));
    phone.feed(Input::Device(xiaomi())).token("token-1").answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
    phone.call(json!({ "method": "setConsent", "granted": false }));
    assert_eq!(phone.reports().last().map(|report| report.2.as_str()), Some(""));
    assert_eq!(phone.status(), Status::AwaitingConsent);
}

#[test]
fn goes_on_by_itself_once_login_comes() {
    let mut phone = Phone::new();
    let call = phone.init();
    phone.feed(Input::Device(xiaomi())).feed(Input::Login(None));
    assert_eq!(phone.answer(call).code, 6014);
    assert_eq!(phone.status(), Status::AwaitingLogin);
    phone.login("vinson").token("token-1").answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
}

#[test]
fn does_not_report_what_was_accepted() {
    let mut phone = Phone::registered("vinson").restart();
    phone.login("vinson");
    let call = phone.init();
    phone.feed(Input::Device(xiaomi())).token("token-1");
    assert_eq!(phone.answer(call).code, 0);
    assert!(phone.reports().is_empty());
}

#[test]
fn reports_a_new_token_another_user_and_another_business_id() {
    let mut phone = Phone::registered("vinson");
    phone.token("token-2").answer_report(0);
    assert_eq!(phone.reports()[1].2, "token-2");
    phone.login("denny").answer_report(0);
    assert_eq!(phone.reports().len(), 3);
    let mut other = config();
    other["mi_buz_id"] = json!(6666);
    phone.call(json!({ "method": "init", "config": other }));
    phone.answer_report(0);
    assert_eq!(phone.reports()[3].1, 6666);
    assert_eq!(phone.status(), Status::Registered);
}

#[test]
fn a_second_init_with_the_same_configuration_changes_nothing() {
    let mut phone = Phone::registered("vinson");
    let before = phone.reports().len();
    let call = phone.init();
    assert_eq!(phone.answer(call).code, 0);
    assert_eq!(phone.reports().len(), before);
    let asked = |command: &&Command| matches!(command, Command::RegisterVendor { .. });
    assert_eq!(phone.commands.iter().filter(asked).count(), 1);
}

#[test]
fn tries_a_refused_report_again_with_growing_delays() {
    let (mut phone, call) = Phone::initialized("vinson");
    phone.token("token-1");
    let mut delays = Vec::new();
    for _ in 0..9 {
        phone.answer_report(9_523);
        delays.push(phone.delay_of(Timer::Retry).expect("a retry"));
        phone.feed(Input::Timer(Timer::Retry));
    }
    for (attempt, delay) in delays.iter().enumerate() {
        let full = (1_000u64 << attempt).min(60_000);
        assert!((full * 4 / 5..=full).contains(delay), "attempt {attempt}: {delay}");
    }
    assert!(phone.answers(call).is_empty());
    phone.answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
    assert_eq!(phone.registration().last_error, None);
}

#[test]
fn tries_again_at_once_when_the_connection_is_back() {
    let (mut phone, _) = Phone::initialized("vinson");
    phone.token("token-1").answer_report(9_523).feed(Input::Im(ImEvent::Connected));
    assert_eq!(phone.reports().len(), 2);
}

#[test]
fn a_call_ends_when_refusals_outlast_it() {
    let (mut phone, call) = Phone::initialized("vinson");
    phone.token("token-1").answer_report(9_523).feed(Input::Timer(Timer::Call(call)));
    let answer = phone.answer(call);
    assert_eq!(answer.code, 800_010);
    assert!(answer.desc.contains("9523"), "{}", answer.desc);
}

#[test]
fn logout_ends_reporting_and_keeps_the_token() {
    let (mut phone, call) = Phone::initialized("vinson");
    phone.token("token-1").answer_report(9_523).logout();
    assert_eq!(phone.answer(call).code, 6014);
    phone.feed(Input::Timer(Timer::Retry)).feed(Input::Im(ImEvent::Connected));
    assert_eq!(phone.reports().len(), 1);
    assert!(phone.registration().has_token);
    phone.login("vinson");
    assert_eq!(phone.reports().len(), 2);
}

#[test]
fn an_answer_to_a_report_of_before_the_logout_counts_for_nothing() {
    let (mut phone, _) = Phone::initialized("vinson");
    phone.token("token-1");
    let late = phone.reports()[0].0;
    phone.logout().login("denny");
    phone.feed(Input::ReportAnswer { report: late, code: 0, message: String::new() });
    assert_eq!(phone.status(), Status::Reporting);
}

#[test]
fn kicked_off_and_expired_signatures_end_reporting_until_the_next_login() {
    for event in [ImEvent::KickedOffline, ImEvent::SignatureExpired] {
        let mut phone = Phone::registered("vinson");
        phone.feed(Input::Im(event)).token("token-2");
        assert_eq!(phone.reports().len(), 1);
        assert_eq!(phone.status(), Status::AwaitingLogin);
        phone.login("vinson");
        assert_eq!(phone.reports().len(), 2);
    }
    for code in [6206, 6208, 70_001] {
        let (mut phone, call) = Phone::initialized("vinson");
        phone.token("token-1").answer_report(code);
        assert_eq!(phone.answer(call).code, 6014);
    }
}

#[test]
fn a_silent_vendor_ends_in_a_timeout_and_a_late_token_is_used() {
    let (mut phone, call) = Phone::initialized("vinson");
    assert_eq!(phone.delay_of(Timer::Registration), Some(TIMEOUT));
    phone.feed(Input::Timer(Timer::Registration));
    assert_eq!(phone.answer(call).code, 800_008);
    assert_eq!(phone.status(), Status::Failed);
    phone.token("token-1").token("token-1").answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
}

#[test]
fn keeps_the_vendors_own_code_and_words() {
    let (mut phone, call) = Phone::initialized("vinson");
    let message = "authentication error".to_owned();
    phone.feed(Input::VendorFailure { vendor: Vendor::Xiaomi, code: 70_000_002, message });
    let answer = phone.answer(call);
    assert_eq!(answer.code, 800_005);
    assert!(answer.desc.contains("70000002") && answer.desc.contains("authentication error"));
}

#[test]
fn an_empty_token_is_a_failure() {
    let (mut phone, call) = Phone::initialized("vinson");
    phone.token("");
    assert_eq!(phone.answer(call).code, 800_009);
    assert!(phone.reports().is_empty());
}

#[test]
fn init_says_what_is_wrong_with_its_argument() {
    let cases = [
        (json!(null), 6017, "null"),
        (json!("5218"), 6017, "text"),
        (json!([5218]), 6017, "an array"),
        (json!({}), 880_002, "mi_buz_id, mi_push_app_id, mi_push_app_key are missing"),
        (json!({ "mi_buz_id": 0 }), 6017, "mi_buz_id must be a whole number from 1"),
        (json!({ "mi_buz_id": -1 }), 6017, "it is -1"),
        (json!({ "mi_buz_id": 5218.5 }), 6017, "it is 5218.5"),
        (json!({ "mi_buz_id": 9_007_199_254_740_992u64 }), 6017, "9007199254740992"),
        (json!({ "mi_buz_id": { "$number": "NaN" } }), 6017, "it is NaN"),
        (json!({ "mi_buz_id": true }), 6017, "it is true"),
        (
            json!({ "mi_buz_id": 5218, "mi_push_app_id": "x" }),
            880_002,
            "mi_push_app_key is missing",
        ),
        (json!({ "mi_push_app_id": 2_882_303_761_517_000u64 }), 6017, "in quotes"),
    ];
    for (config, code, words) in cases {
        let (_, got, desc) = init_with(config.clone());
        assert_eq!(got, code, "{config}: {desc}");
        assert!(desc.contains(words), "{config}: {desc}");
    }
}

#[test]
fn init_without_argument_is_answered() {
    let mut phone = Phone::new();
    phone.login("vinson");
    let call = phone.call(json!({ "method": "init" }));
    phone.feed(Input::Device(xiaomi()));
    assert_eq!(phone.answer(call).code, 880_002);
}

#[test]
fn init_warns_of_what_it_can_do_without() {
    let cases = [
        (
            json!({ "mi_buz_id": "5218", "mi_app_id": "i", "mi_app_key": "k" }),
            WarningCode::NumberAsText,
            "mi_buz_id",
        ),
        (
            json!({ "mi_bizid": 1, "mi_buz_id": 5218, "mi_app_id": "i", "mi_app_key": "k" }),
            WarningCode::UnknownKey,
            "mi_buz_id",
        ),
        (
            json!({ "mi_buz_id": 5218, "mi_app_id": "i", "mi_push_app_id": "j", "mi_app_key": "k" }),
            WarningCode::DuplicateKey,
            "mi_push_app_id",
        ),
    ];
    for (config, code, words) in cases {
        let (mut phone, answered, desc) = init_with(config.clone());
        assert_eq!(answered, 0, "{config}: {desc}");
        let warnings = phone.registration().warnings;
        assert!(warnings.iter().any(|w| w.code == code && w.desc.contains(words)), "{warnings:?}");
    }
}

#[test]
fn unregister_takes_the_token_back_and_nothing_is_reported_until_asked() {
    let mut phone = Phone::registered("vinson");
    let call = phone.call(json!({ "method": "unRegisterPush" }));
    assert_eq!(phone.reports()[1].2, "");
    assert!(phone.commands.contains(&Command::UnregisterVendor { vendor: Vendor::Xiaomi }));
    phone.answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
    assert_eq!(phone.status(), Status::Unregistered);
    phone.token("token-2").logout().login("vinson");
    assert_eq!(phone.reports().len(), 2);
    phone.call(json!({ "method": "registerPush" }));
    phone.token("token-2").answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
}

#[test]
fn upload_token_reports_once_more() {
    let mut phone = Phone::registered("vinson");
    let call = phone.call(json!({ "method": "uploadToken" }));
    phone.answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
    assert_eq!(phone.reports().len(), 2);
}

#[test]
fn calls_that_need_init_say_so() {
    for method in ["registerPush", "uploadToken", "getDevicePushConfig", "getDevicePushToken"] {
        let mut phone = Phone::new();
        let call = phone.call(json!({ "method": method }));
        assert_eq!(phone.answer(call).code, 880_005, "{method}");
    }
}

#[test]
fn the_token_can_be_awaited() {
    let (mut phone, _) = Phone::initialized("vinson");
    let call = phone.call(json!({ "method": "getDevicePushToken" }));
    assert!(phone.answers(call).is_empty());
    phone.token("token-1").answer_report(9_523);
    assert_eq!(phone.answer(call).data, Some(json!("token-1")));
}

#[test]
fn an_unreadable_state_is_set_aside_and_reported() {
    for (bytes, reason) in [(&b"{"[..], "broken"), (b"{\"version\":9}", "newer")] {
        let mut phone = Phone::boot(Some(bytes.to_vec()));
        assert!(phone.commands.contains(&Command::SetAsideState { reason }));
        phone.login("vinson");
        phone.init();
        phone.feed(Input::Device(xiaomi()));
        let warnings = phone.registration().warnings;
        assert!(warnings.iter().any(|w| w.code == WarningCode::StateSetAside));
    }
}

#[test]
fn a_state_that_cannot_be_saved_is_a_warning_until_it_can() {
    let mut phone = Phone::registered("vinson");
    phone.feed(Input::SaveFailed { message: "no space left".into() });
    let warnings = phone.registration().warnings;
    assert!(warnings.iter().any(|w| w.code == WarningCode::StateNotSaved), "{warnings:?}");
    phone.feed(Input::SaveRecovered);
    assert!(phone.registration().warnings.is_empty());
}

#[test]
fn nothing_secret_is_logged_or_described() {
    let mut phone = Phone::registered("user-canary");
    phone.token("token-canary").answer_report(9_523).logout();
    let message = "invalid key app-key-canary".to_owned();
    phone.feed(Input::VendorFailure { vendor: Vendor::Xiaomi, code: -1, message: message.clone() });
    let (report, ..) = phone.reports()[0];
    phone.feed(Input::ReportAnswer { report, code: 1, message });
    for command in &phone.commands {
        if let Command::Log { text, .. } = command {
            assert!(!text.contains("canary") && !text.contains("app-key"), "{text}");
        }
    }
    let secrets = ["user-canary", "token-canary", "app-key"];
    let shown = format!("{:?}", phone.engine);
    assert!(secrets.iter().all(|secret| !shown.contains(secret)), "{shown}");
}

#[test]
fn an_acceptance_that_comes_after_its_time_still_counts() {
    let (mut phone, call) = Phone::initialized("vinson");
    phone.token("token-1").feed(Input::Timer(Timer::Report)).answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
    phone.feed(Input::Timer(Timer::Retry));
    assert_eq!(phone.reports().len(), 1);
}

#[test]
fn a_report_that_overtook_an_accepted_one_leaves_neither_accepted() {
    let mut phone = Phone::registered("vinson");
    let mut other = config();
    other["mi_buz_id"] = json!(6666);
    phone.call(json!({ "method": "init", "config": other }));
    phone.init();
    let business_ids: Vec<_> = phone.reports().iter().map(|report| report.1).collect();
    assert_eq!(business_ids, [5218, 6666, 5218]);
}

#[test]
fn consent_that_is_asked_for_later_stops_what_is_under_way() {
    let (mut phone, _) = Phone::initialized("vinson");
    phone.token("token-1").answer_report(9_523);
    let mut with_consent = config();
    with_consent["require_consent"] = json!(true);
    phone.call(json!({ "method": "init", "config": with_consent }));
    phone.feed(Input::Timer(Timer::Retry)).feed(Input::Foreground(true));
    assert_eq!(phone.reports().len(), 1);
    assert!(!phone.commands.contains(&Command::QueryLogin));
}

#[test]
fn an_empty_token_does_not_undo_a_registration() {
    let mut phone = Phone::registered("vinson");
    phone.token("");
    assert_eq!(phone.status(), Status::Registered);
}
