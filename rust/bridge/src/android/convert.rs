//! Java's arguments in the engine's words, and back.

use jni::Env;
use jni::errors::Result as JniResult;
use jni::objects::JString;
use serde_json::from_str;
use timpush_engine::input::ImEvent;
use timpush_engine::secret::Secret;
use timpush_engine::vendor::Vendor;

use super::error::NativeError;
use super::mutf8::decode;

/// An argument that may be null.
pub(super) fn optional(env: &Env<'_>, value: &JString<'_>) -> JniResult<Option<String>> {
    match value.is_null() {
        true => Ok(None),
        false => Ok(Some(decode(value.mutf8_chars(env)?.to_bytes()))),
    }
}

/// An argument that must not be null.
pub(super) fn text(
    env: &Env<'_>,
    name: &'static str,
    value: &JString<'_>,
) -> Result<String, NativeError> {
    optional(env, value)?.ok_or(NativeError::Null(name))
}

/// An argument that is JSON of `T`.
pub(super) fn json<T: serde::de::DeserializeOwned>(
    env: &Env<'_>,
    name: &'static str,
    value: &JString<'_>,
) -> Result<T, NativeError> {
    Ok(from_str(&text(env, name, value)?)?)
}

/// An argument that names a vendor.
pub(super) fn vendor(env: &Env<'_>, value: &JString<'_>) -> Result<Vendor, NativeError> {
    let name = text(env, "vendor", value)?;
    Vendor::from_name(&name).ok_or(NativeError::UnknownName("vendor"))
}

/// An argument that names an event of `V2TIMSDKListener`.
pub(super) fn im_event(env: &Env<'_>, value: &JString<'_>) -> Result<ImEvent, NativeError> {
    match text(env, "event", value)?.as_str() {
        "connecting" => Ok(ImEvent::Connecting),
        "connected" => Ok(ImEvent::Connected),
        "connectFailed" => Ok(ImEvent::ConnectFailed),
        "kickedOffline" => Ok(ImEvent::KickedOffline),
        "signatureExpired" => Ok(ImEvent::SignatureExpired),
        _ => Err(NativeError::UnknownName("event")),
    }
}

/// A Java string, or null.
pub(super) fn java<'local>(
    env: &mut Env<'local>,
    value: Option<&Secret>,
) -> JniResult<JString<'local>> {
    match value {
        Some(value) => JString::from_str(env, value.reveal()),
        None => Ok(JString::null()),
    }
}
