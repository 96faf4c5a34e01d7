//! Why no push arrives: every cause is found, comes first among the errors, has words in every
//! language and gives nothing secret away.
#![allow(clippy::expect_used, reason = "helpers of tests")]

mod answers;
mod asking;
mod causes;
mod iphone;
mod later_causes;
mod order;
mod scenes;
mod secrets;
#[path = "../support/mod.rs"]
mod support;
mod words;
