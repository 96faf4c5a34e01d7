//! The decisions of react-native-timpush, and nothing else: inputs in, commands out. No I/O, no
//! clock, no threads; a driver carries the commands out and feeds back what came of them.
//!
//! "Design rule" in the comments means the numbered behaviour in `ARCHITECTURE.md`.
#![forbid(unsafe_code)]

mod brand;
mod channel;
pub mod command;
pub mod config;
pub mod diagnose;
mod engine;
pub mod input;
pub mod last_send;
mod message;
pub mod payload;
mod random;
mod refusal;
mod state;
pub mod system;

pub use engine::{DevicePushConfig, Engine, TAP_CAPACITY};
pub use timpush_surface::{
    code, conversation, event, language, options, question, request, secret, vendor,
};

use timpush_surface::{json, tagged};
