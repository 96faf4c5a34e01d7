//! What is other on an iPhone.
#![allow(clippy::expect_used, reason = "helpers of tests")]

mod calls;
mod messages;
mod scene;
mod taps;
mod token;

#[path = "../support/mod.rs"]
mod support;
