//! What goes wrong with a call from the platform, in words fit for a log.

use std::io;

use serde_json::error::Category;
use thiserror::Error;
use timpush_engine::code::Failure;

use crate::driver::NotProcessed;
use crate::platform::PlatformError;

/// Why a call from the platform did not do its work. `Display` quotes no argument.
#[derive(Debug, Error)]
pub(crate) enum InputError {
    #[error("{0} is null")]
    Null(&'static str),
    #[error("{0} is no name that the engine knows")]
    UnknownName(&'static str),
    /// Of texts that come with their length.
    #[cfg(not(target_os = "android"))]
    #[error("a text is longer than memory")]
    TooLong,
    /// serde's own message would quote the text.
    #[error("the JSON has a {} error at line {}, column {}", fault(.0), .0.line(), .0.column())]
    Json(serde_json::Error),
    #[error(transparent)]
    Platform(#[from] PlatformError),
    #[error(transparent)]
    NotProcessed(#[from] NotProcessed),
    #[error("the engine's thread cannot be started: {0}")]
    Thread(#[from] io::Error),
    #[error(transparent)]
    Panic(#[from] Failure),
}

/// By hand: the library that ships writes nothing by Debug.
fn fault(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        Category::Io => "Io",
        Category::Syntax => "Syntax",
        Category::Data => "Data",
        Category::Eof => "Eof",
    }
}

impl From<serde_json::Error> for InputError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}
