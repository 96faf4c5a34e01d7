//! The functions of the header, which says what each does. All but `timpush_start` log what goes
//! wrong and return.

use std::mem::MaybeUninit;

use timpush_engine::input::Input;

use super::{TimPushFailure, TimPushPlatform, TimPushText};
use crate::bridge::shared;
use crate::inputs::{self, InputError, guarded, tell, tell_and_wait};

/// Starts the engine; before it runs there is no other place to say what goes wrong.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_start(
    platform: Option<&TimPushPlatform>,
    state_dir: TimPushText<'_>,
    failure: Option<&mut MaybeUninit<TimPushFailure>>,
) -> bool {
    started(failure, || {
        let platform = platform.ok_or(InputError::Null("platform"))?;
        let folder = inputs::required("state_dir", state_dir.copied()?)?;
        Ok(shared().start(Box::new(*platform), folder.into())?)
    })
}

/// JSON of `DeviceInfo`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_device(json: TimPushText<'_>) {
    tell("timpush_on_device", || inputs::device(json.copied()?));
}

/// Who is logged in.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_login(user: TimPushText<'_>) {
    tell("timpush_on_login", || inputs::login(user.copied()?));
}

/// An event of `V2TIMSDKListener`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_im_event(event: TimPushText<'_>) {
    tell("timpush_on_im_event", || inputs::im_event(event.copied()?));
}

/// A token in hexadecimal.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_vendor_token(vendor: TimPushText<'_>, token: TimPushText<'_>) {
    tell("timpush_on_vendor_token", || inputs::vendor_token(vendor.copied()?, token.copied()?));
}

/// An `NSError` or an exception.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_vendor_failure(
    vendor: TimPushText<'_>,
    code: i64,
    message: TimPushText<'_>,
) {
    tell("timpush_on_vendor_failure", || {
        inputs::vendor_failure(vendor.copied()?, code, message.copied()?)
    });
}

/// Answers `report_token`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_report_answer(report: u64, code: i32, message: TimPushText<'_>) {
    tell("timpush_on_report_answer", || inputs::report_answer(report, code, message.copied()?));
}

/// Answers `call_im` or `call_system`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_call_answer(
    call: u64,
    code: i32,
    message: TimPushText<'_>,
    data: TimPushText<'_>,
) {
    tell("timpush_on_call_answer", || {
        inputs::call_answer(call, code, message.copied()?, data.copied()?)
    });
}

/// JSON of `RawTap`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_tap(json: TimPushText<'_>) {
    tell_and_wait("timpush_on_tap", || inputs::tap(json.copied()?));
}

/// JSON of `RawMessage`.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_message(json: TimPushText<'_>) {
    tell_and_wait("timpush_on_message", || inputs::message(json.copied()?));
}

/// The sender took a message back.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_message_revoked(message_id: TimPushText<'_>) {
    tell("timpush_on_message_revoked", || inputs::revoked(message_id.copied()?));
}

/// Foreground or background.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_app_state(foreground: bool) {
    tell("timpush_on_app_state", || Ok(Input::Foreground(foreground)));
}

/// Unread messages.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_unread(total: u32) {
    tell("timpush_on_unread", || Ok(Input::Unread(total)));
}

/// Whether notifications are permitted.
#[unsafe(no_mangle)]
pub extern "C" fn timpush_on_permission(granted: bool) {
    tell("timpush_on_permission", || Ok(Input::Permission(granted)));
}

fn started(
    failure: Option<&mut MaybeUninit<TimPushFailure>>,
    start: impl FnOnce() -> Result<(), InputError>,
) -> bool {
    const NAME: &str = "timpush_start";
    let outcome = guarded(NAME, start);
    if let Some(failure) = failure {
        failure.write(match &outcome {
            Ok(()) => TimPushFailure::NONE,
            Err(error) => TimPushFailure::new(NAME, &error.to_string()),
        });
    }
    outcome.is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(platform: Option<&TimPushPlatform>, state_dir: TimPushText<'_>) -> String {
        let mut failure = MaybeUninit::uninit();
        assert!(!timpush_start(platform, state_dir, Some(&mut failure)));
        // SAFETY: a start that fails has written it.
        unsafe { failure.assume_init() }.outcome().unwrap_err().words()
    }

    #[test]
    fn a_start_with_nothing_says_so() {
        let platform = TimPushPlatform::default();
        assert_eq!(refused(None, "/state".into()), "timpush_start: platform is null");
        assert_eq!(refused(Some(&platform), TimPushText::NULL), "timpush_start: state_dir is null");
    }

    #[test]
    fn a_start_without_a_place_for_its_failure_fails_as_well() {
        assert!(!timpush_start(None, TimPushText::NULL, None));
    }

    #[test]
    fn a_panic_is_a_failure_without_its_text() {
        let mut failure = MaybeUninit::uninit();
        assert!(!started(Some(&mut failure), || panic!("path-canary")));
        // SAFETY: written in any case.
        let words = unsafe { failure.assume_init() }.outcome().unwrap_err().words();
        assert!(words.contains("internal error in timpush_start"), "{words}");
        assert!(!words.contains("canary"));
    }
}
