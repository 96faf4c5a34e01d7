//! The decisions of react-native-timpush, and nothing else: inputs in, commands out. No I/O, no
//! clock, no threads; a driver carries the commands out and feeds back what came of them.
//!
//! `design` in the comments means the behaviour listed in ARCHITECTURE.md.
#![forbid(unsafe_code)]

pub mod code;
pub mod command;
pub mod event;
pub mod input;
pub mod request;
pub mod secret;
pub mod vendor;
