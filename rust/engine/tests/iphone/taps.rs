//! A tap that starts the app comes in two ways.

use timpush_engine::input::{Input, RawTap, TapSource};
use timpush_engine::vendor::Vendor;

use crate::scene::new;
use crate::support::{Phone, tap};

const EXT: &str = r#"{"conversationID":"c2c_denny"}"#;

fn response(id: &str, ext: &str) -> RawTap {
    RawTap { vendor: Some(Vendor::Apns), ..tap(ext, Some(id), TapSource::Receiver) }
}

fn launch_options() -> RawTap {
    RawTap { vendor: Some(Vendor::Apns), ..tap(EXT, None, TapSource::Activity) }
}

fn seen(taps: &[RawTap]) -> usize {
    let mut phone = listening();
    for tap in taps {
        phone.feed(Input::Tap(tap.clone()));
    }
    phone.delivered().len()
}

fn listening() -> Phone {
    let mut phone = new();
    phone.feed(Input::Listening(true));
    phone
}

#[test]
fn launch_options_and_response_are_one_tap() {
    let (launch, response) = (launch_options(), response("u1", EXT));
    assert_eq!(seen(&[launch.clone(), response.clone()]), 1);
    assert_eq!(seen(&[response.clone(), launch.clone()]), 1);
    assert_eq!(seen(&[launch, response.clone(), response]), 1);
}

#[test]
fn the_same_ext_in_other_words_is_the_same() {
    let spaced = r#"{ "conversationID" : "c2c_denny" }"#;
    assert_eq!(seen(&[launch_options(), response("u1", spaced)]), 1);
}

#[test]
fn taps_on_equal_pushes_are_as_many_as_they_are() {
    assert_eq!(seen(&[response("u1", EXT), response("u2", EXT)]), 2);
    let launch = launch_options();
    assert_eq!(seen(&[launch, response("u1", EXT), response("u2", EXT)]), 2);
}

#[test]
fn a_response_that_comes_much_later_is_another_tap() {
    let mut phone = listening();
    phone.feed(Input::Tap(launch_options()));
    phone.now += 10_000;
    phone.feed(Input::Tap(response("u1", EXT)));
    assert_eq!(phone.delivered().len(), 2);
}

#[test]
fn a_start_without_ext_leaves_the_tap_to_the_response() {
    let bare = RawTap { extras: [].into(), ..launch_options() };
    assert_eq!(seen(&[bare, response("u1", "")]), 1);
}
