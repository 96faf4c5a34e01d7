//! What crosses to JavaScript: requests, questions, answers and events, and what becomes of offline
//! push options. Apart from the engine because an app waits for it: this crate is optimised for
//! speed, the engine for size.
#![forbid(unsafe_code)]

pub mod code;
pub mod conversation;
pub mod event;
pub mod json;
pub mod language;
pub mod options;
pub mod question;
pub mod request;
pub mod secret;
pub mod tagged;
pub mod vendor;
