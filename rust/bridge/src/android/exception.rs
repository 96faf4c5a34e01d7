//! What goes wrong in JNI, in the words of both directions.

use super::env::{Env, Local};
use crate::platform::PlatformError;

pub(super) type Result<T> = std::result::Result<T, PlatformError>;

/// What Java threw: its class and its own message, which is empty for none.
pub(super) fn described(env: &Env, thrown: Local<'_>) -> PlatformError {
    // SAFETY: what is thrown is a Throwable, and its class a Class.
    let (class, message) = unsafe {
        (
            env.ask(env.class_of(thrown), c"java/lang/Class", c"getName"),
            env.ask(thrown, c"java/lang/Throwable", c"getMessage"),
        )
    };
    let (class, message) = (class.unwrap_or_default(), message.unwrap_or_default());
    PlatformError::Exception { class, message: message.into() }
}

/// What JNI could not do without Java having thrown anything.
pub(super) fn unreachable(what: &str) -> PlatformError {
    PlatformError::Unreachable(format!("JNI: {what}"))
}
