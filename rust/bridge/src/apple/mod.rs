//! The boundary to Objective-C: the C functions and types of ios/engine/TimPushEngine.h. It builds
//! wherever there is a C library, not on Apple's systems only.

mod entries;
mod failure;
mod platform;
mod text;

pub use entries::*;
pub use failure::TimPushFailure;
pub use platform::TimPushPlatform;
pub use text::TimPushText;

#[cfg(test)]
mod header;
