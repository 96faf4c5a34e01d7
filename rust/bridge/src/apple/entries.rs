//! The functions of the header, which says what each does. All but `timpush_start` log what goes
//! wrong and return.

use std::mem::MaybeUninit;

use timpush_engine::input::Input;

use super::{TimPushFailure, TimPushPlatform, TimPushText};
use crate::bridge::shared;
use crate::guard::guard;
use crate::inputs::{self, InputError, tell, tell_and_wait};

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
    let outcome = guard(NAME, start).unwrap_or_else(|panic| Err(panic.into()));
    let said = outcome.as_ref().err().map(|error| TimPushFailure::new(NAME, &error.to_string()));
    if let Some(failure) = failure {
        failure.write(said.unwrap_or(TimPushFailure::NONE));
    }
    outcome.is_ok()
}
