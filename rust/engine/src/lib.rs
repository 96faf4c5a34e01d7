//! The decisions of react-native-timpush, and nothing else: inputs in, commands out. No I/O, no
//! clock, no threads; a driver carries the commands out and feeds back what came of them.
//!
//! "Design rule" in the comments means the numbered behaviour in `ARCHITECTURE.md`.
#![forbid(unsafe_code)]

mod brand;
mod channel;
pub mod code;
pub mod command;
pub mod config;
pub mod conversation;
pub mod diagnose;
mod engine;
pub mod event;
pub mod input;
mod json;
pub mod language;
mod message;
pub mod options;
pub mod payload;
pub mod question;
mod random;
mod refusal;
pub mod request;
pub mod secret;
mod state;
pub mod system;
mod tagged;
pub mod vendor;

pub use engine::{DevicePushConfig, Engine, TAP_CAPACITY};
