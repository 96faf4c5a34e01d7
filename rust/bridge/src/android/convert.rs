//! Java's strings in Rust, and back.

use jni::Env;
use jni::errors::Result;
use jni::objects::JString;
use timpush_engine::secret::Secret;

use super::mutf8::decode;
use crate::inputs::Argument;

/// An argument of a native method.
pub(super) fn text(env: &Env<'_>, value: &JString<'_>) -> Result<Argument> {
    match value.is_null() {
        true => Ok(None),
        false => Ok(Some(decode(value.mutf8_chars(env)?.to_bytes()))),
    }
}

/// A Java string, or null.
pub(super) fn java<'local>(
    env: &mut Env<'local>,
    value: Option<&Secret>,
) -> Result<JString<'local>> {
    match value {
        Some(value) => JString::from_str(env, value.reveal()),
        None => Ok(JString::null()),
    }
}
