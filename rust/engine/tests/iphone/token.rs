//! From APNs to the IM service, and what becomes of a token that the service refuses.

use serde_json::json;
use timpush_engine::command::Command;
use timpush_engine::event::Status;
use timpush_engine::input::{ImEvent, Input, Timer};
use timpush_engine::vendor::Vendor;

use crate::scene::{BUSINESS_ID, fails, init, initialized, registered, registrations, token};
use crate::support::Phone;

/// The last token that was reported, and how many were.
fn reported(phone: &Phone) -> (usize, String) {
    let reports = phone.reports();
    let last = reports.last().map(|(_, _, token)| token.clone());
    (reports.len(), last.unwrap_or_default())
}

/// A phone whose token was refused, and whose next attempt is due.
fn refused() -> Phone {
    let (mut phone, _) = initialized();
    token(&mut phone, "a1").answer_report(6_017);
    phone.feed(Input::Timer(Timer::Retry));
    phone
}

#[test]
fn the_token_is_reported_with_apples_certificate() {
    let (mut phone, call) = initialized();
    assert_eq!(registrations(&phone), 1);
    token(&mut phone, "a1").answer_report(0);
    let reports: Vec<_> = phone.reports().into_iter().map(|(_, id, token)| (id, token)).collect();
    assert_eq!(reports, [(BUSINESS_ID, "a1".to_owned())]);
    assert_eq!(phone.answer(call).code, 0);
}

#[test]
fn a_refused_token_is_asked_for_again_before_the_next_report() {
    let mut phone = refused();
    assert_eq!((registrations(&phone), reported(&phone).0), (2, 1));
    assert_eq!(phone.status(), Status::Retrying);
    token(&mut phone, "a1");
    assert_eq!(reported(&phone), (2, "a1".to_owned()));
    phone.answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
}

#[test]
fn another_token_is_reported_in_its_place_and_does_not_hurry() {
    let mut phone = refused();
    let mut last = phone.delay_of(Timer::Retry);
    for attempt in 1..6 {
        let new = format!("b{attempt}");
        token(&mut phone, &new);
        assert_eq!(reported(&phone), (attempt + 1, new));
        phone.answer_report(6_017);
        let delay = phone.delay_of(Timer::Retry);
        // Jitter takes or adds less than what doubling adds.
        assert!(attempt == 1 || delay > last, "{delay:?} after {last:?}");
        last = delay;
        phone.feed(Input::Timer(Timer::Retry));
        assert_eq!(registrations(&phone), attempt + 2);
    }
}

#[test]
fn the_old_token_is_reported_where_none_comes() {
    for answer in [None, Some(-1_009), Some(3_000)] {
        let mut phone = refused();
        assert_eq!(phone.delay_of(Timer::Retry), Some(10_000));
        match answer {
            None => {
                phone.feed(Input::Timer(Timer::Retry));
            }
            Some(code) => fails(&mut phone, code),
        }
        assert_eq!((registrations(&phone), reported(&phone)), (2, (2, "a1".to_owned())));
        phone.answer_report(0);
        assert_eq!(phone.status(), Status::Registered);
        // The one that was asked for comes after all.
        token(&mut phone, "a2");
        assert_eq!(reported(&phone), (3, "a2".to_owned()));
    }
}

#[test]
fn an_empty_token_is_none() {
    let mut phone = refused();
    token(&mut phone, "");
    assert_eq!(reported(&phone), (2, "a1".to_owned()));
}

#[test]
fn a_late_acceptance_ends_the_asking() {
    let mut phone = refused();
    phone.answer_report(0);
    assert_eq!(phone.status(), Status::Registered);
    phone.feed(Input::Timer(Timer::Retry));
    token(&mut phone, "a1");
    assert_eq!(reported(&phone).0, 1);
}

#[test]
fn a_connection_that_comes_and_goes_asks_once() {
    let (mut phone, _) = initialized();
    token(&mut phone, "a1").answer_report(9_520);
    for _ in 0..5 {
        phone.feed(Input::Im(ImEvent::Connected)).feed(Input::Foreground(true));
    }
    assert_eq!((registrations(&phone), reported(&phone).0), (2, 1));
}

#[test]
fn nothing_is_asked_or_reported_after_a_logout() {
    let mut phone = refused();
    phone.logout();
    phone.feed(Input::Timer(Timer::Retry));
    token(&mut phone, "a2");
    assert_eq!((registrations(&phone), reported(&phone).0), (2, 1));
    phone.login("denny");
    assert_eq!(reported(&phone), (2, "a2".to_owned()));
}

#[test]
fn a_token_that_changed_with_a_restored_backup_is_reported_again() {
    for (new, reports) in [("a1", 0), ("b1", 1)] {
        let mut phone = registered().restart();
        phone.login("vinson");
        init(&mut phone);
        token(&mut phone, new);
        assert_eq!((registrations(&phone), phone.reports().len()), (1, reports));
    }
}

#[test]
fn unregistering_takes_the_token_back() {
    let mut phone = registered();
    let call = phone.call(json!({ "method": "unRegisterPush" }));
    assert_eq!(reported(&phone), (2, String::new()));
    let unregisters =
        |command: &Command| matches!(command, Command::UnregisterVendor { vendor: Vendor::Apns });
    assert!(phone.commands.iter().any(unregisters));
    phone.answer_report(0);
    assert_eq!(phone.answer(call).code, 0);
}

#[test]
fn what_apple_refuses_is_said_in_words() {
    for (code, public, words) in [
        (3_000, 800_005, "Signing & Capabilities"),
        (3_010, 880_004, "simulator"),
        (-1_009, 800_005, "5223"),
        (424_242, 800_005, "Push Notifications"),
        (-1, 800_005, "Push Notifications"),
    ] {
        let (mut phone, call) = initialized();
        fails(&mut phone, code);
        let answer = phone.answer(call);
        assert_eq!(answer.code, public);
        assert!(answer.desc.contains(words), "{}", answer.desc);
    }
    let (mut phone, call) = initialized();
    phone.feed(Input::Timer(Timer::Registration));
    let answer = phone.answer(call);
    assert!(answer.desc.contains("TimPushAutomaticInterception"), "{}", answer.desc);
}
