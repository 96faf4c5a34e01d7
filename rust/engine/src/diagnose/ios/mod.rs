//! What only an iPhone can lack: the app's build, its delegates, and what the user lets iOS show.

mod apns;
mod background;
mod build;
mod delegates;
mod facts;
mod permission;

pub(super) use apns::{is_simulator, refused, silent, simulator, token_empty, unsupported};
pub(super) use background::background_mode;
pub(super) use build::entitlement;
pub(super) use delegates::delegates;
pub(crate) use facts::IosFacts;
pub(super) use permission::permission;
