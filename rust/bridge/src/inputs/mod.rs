//! What a platform tells the engine, from the arguments of its calls. Java's and C's end here.

mod deliver;
mod error;

use serde::de::DeserializeOwned;
use serde_json::from_str;
use timpush_engine::input::{CallId, ImEvent, Input, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::Vendor;

pub(crate) use deliver::{guarded, tell, tell_and_wait};
pub(crate) use error::InputError;

/// A text argument; none for null.
pub(crate) type Argument = Option<String>;

type Made = Result<Input, InputError>;

/// The phone; JSON of `DeviceInfo`.
pub(crate) fn device(json: Argument) -> Made {
    parsed(json).map(Input::Device)
}

/// Who is logged in; null or empty for nobody.
pub(crate) fn login(user: Argument) -> Made {
    Ok(Input::Login(user.filter(|user| !user.is_empty()).map(Secret::from)))
}

/// An event of `V2TIMSDKListener`.
pub(crate) fn im_event(event: Argument) -> Made {
    Ok(Input::Im(match required("event", event)?.as_str() {
        "connecting" => ImEvent::Connecting,
        "connected" => ImEvent::Connected,
        "connectFailed" => ImEvent::ConnectFailed,
        "kickedOffline" => ImEvent::KickedOffline,
        "signatureExpired" => ImEvent::SignatureExpired,
        _ => return Err(InputError::UnknownName("event")),
    }))
}

/// A vendor's token.
pub(crate) fn vendor_token(vendor: Argument, token: Argument) -> Made {
    let token = token.unwrap_or_default().into();
    Ok(Input::VendorToken { vendor: vendor_named(vendor)?, token })
}

/// What a vendor's SDK failed with.
pub(crate) fn vendor_failure(vendor: Argument, code: i64, message: Argument) -> Made {
    let message = message.unwrap_or_default();
    Ok(Input::VendorFailure { vendor: vendor_named(vendor)?, code, message })
}

/// What the IM service says of a reported token.
pub(crate) fn report_answer(report: u64, code: i32, message: Argument) -> Made {
    let message = message.unwrap_or_default();
    Ok(Input::ReportAnswer { report: ReportId(report), code, message })
}

/// The answer of the IM SDK or of the system.
pub(crate) fn call_answer(call: u64, code: i32, message: Argument, data: Argument) -> Made {
    let message = message.unwrap_or_default();
    Ok(Input::CallAnswer { call: CallId(call), code, message, data })
}

/// A tap; JSON of `RawTap`.
pub(crate) fn tap(json: Argument) -> Made {
    parsed(json).map(Input::Tap)
}

/// A push; JSON of `RawMessage`.
pub(crate) fn message(json: Argument) -> Made {
    parsed(json).map(Input::Message)
}

/// The sender took a message back.
pub(crate) fn revoked(message_id: Argument) -> Made {
    required("message ID", message_id).map(Input::Revoked)
}

/// An argument that must not be null.
pub(crate) fn required(name: &'static str, argument: Argument) -> Result<String, InputError> {
    argument.ok_or(InputError::Null(name))
}

fn parsed<T: DeserializeOwned>(json: Argument) -> Result<T, InputError> {
    Ok(from_str(&required("json", json)?)?)
}

fn vendor_named(name: Argument) -> Result<Vendor, InputError> {
    let name = required("vendor", name)?;
    Vendor::from_name(&name).ok_or(InputError::UnknownName("vendor"))
}
