//! Carries out what the engine decides: one thread that owns it, and the ports around that thread.
//!
//! The only crate with `unsafe`. Nothing that panics or throws on one side of a boundary reaches
//! the other side unmapped: every boundary goes through [`guard`].

#[cfg(not(target_vendor = "apple"))]
mod android;
#[cfg(not(target_os = "android"))]
pub mod apple;
pub mod bridge;
mod channel;
mod clock;
mod driver;
mod executor;
mod facade;
pub mod guard;
mod inputs;
mod jsi;
mod log;
pub mod outlet;
pub mod platform;
mod reply;
mod request;
pub mod store;
mod timers;
mod work;
mod worker;

#[cfg(not(target_vendor = "apple"))]
pub use android::timpush_on_load;
pub use bridge::{Bridge, shared};
pub use driver::NotProcessed;
pub use reply::Reply;
pub use worker::{Core, Restore};
