//! What goes wrong between Java and Rust, in words fit for a log.

use std::io;

use jni::errors::Error as JniError;
use thiserror::Error;
use timpush_engine::code::Failure;

use crate::driver::NotProcessed;
use crate::platform::PlatformError;

/// Why a native method did not do its work. `Display` quotes no argument.
#[derive(Debug, Error)]
pub(super) enum NativeError {
    #[error("{0} is null")]
    Null(&'static str),
    #[error("{0} is not one of the names in NativeEngine.kt")]
    UnknownName(&'static str),
    /// serde's own message would quote the text.
    #[error("the JSON has a {:?} error at line {}, column {}", .0.classify(), .0.line(), .0.column())]
    Json(serde_json::Error),
    #[error("{}", PlatformError::from_jni(.0))]
    Jni(JniError),
    #[error(transparent)]
    NotProcessed(#[from] NotProcessed),
    #[error("the engine's thread cannot be started: {0}")]
    Thread(#[from] io::Error),
    #[error(transparent)]
    Panic(#[from] Failure),
}

impl From<JniError> for NativeError {
    fn from(error: JniError) -> Self {
        Self::Jni(error)
    }
}

impl From<serde_json::Error> for NativeError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl PlatformError {
    /// From what a call into Java returned.
    pub(super) fn from_jni(error: &JniError) -> Self {
        match error {
            JniError::CaughtJavaException { name, msg, .. } => {
                Self::Exception { class: name.clone(), message: message(msg).into() }
            }
            other => Self::Unreachable(format!("JNI: {other}")),
        }
    }
}

/// jni shows a null string by this text.
fn message(shown: &str) -> &str {
    if shown == "<NULL>" { "" } else { shown }
}
