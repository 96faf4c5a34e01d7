//! What the engine asks for.

use crate::event::{Answer, Event};
use crate::input::{CallId, Millis, ReportId, Timer};
use crate::secret::Secret;
use crate::vendor::Vendor;

/// What a vendor's SDK needs to register; which of them differs by vendor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials {
    /// The vendor's app ID.
    pub app_id: Option<Secret>,
    /// The vendor's app key.
    pub app_key: Option<Secret>,
    /// The vendor's app secret.
    pub app_secret: Option<Secret>,
}

/// How loud a log line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Every step.
    Debug,
    /// What a maintainer asks for first.
    Info,
    /// Something is not as it should be; the engine goes on.
    Warn,
}

/// One thing to do. The driver carries commands out in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Replace the state on disk, atomically, before the next command is carried out.
    SaveState(Vec<u8>),
    /// Move the state on disk out of the way, under a name that holds the reason.
    SetAsideState {
        /// `broken` or `newer`.
        reason: &'static str,
    },
    /// Describe the phone: [`Input::Device`](crate::input::Input::Device).
    DescribeDevice,
    /// Ask the IM SDK who is logged in: [`Input::Login`](crate::input::Input::Login).
    QueryLogin,
    /// Register with the vendor's SDK.
    RegisterVendor {
        /// Which.
        vendor: Vendor,
        /// With what.
        credentials: Credentials,
    },
    /// Unregister from the vendor's SDK.
    UnregisterVendor {
        /// Which.
        vendor: Vendor,
    },
    /// Report a token to the IM service; an empty token clears the one reported before.
    ReportToken {
        /// Named by the answer.
        report: ReportId,
        /// The certificate ID; the IM SDK narrows it to 32 bits.
        business_id: u32,
        /// The vendor's token.
        token: Secret,
    },
    /// Call the IM SDK on behalf of JavaScript: JSON of [`ImRequest`](crate::request::ImRequest).
    CallIm {
        /// Named by the answer.
        call: CallId,
        /// The JSON text.
        request: Secret,
    },
    /// Call the phone's system: JSON of [`SystemRequest`](crate::system::SystemRequest).
    CallSystem {
        /// Named by the answer.
        call: CallId,
        /// The JSON text.
        request: Secret,
    },
    /// Start a timer, in place of an earlier one of that name.
    SetTimer {
        /// Which.
        timer: Timer,
        /// In how many milliseconds.
        after: Millis,
    },
    /// Stop a timer.
    CancelTimer(Timer),
    /// Tell JavaScript.
    Emit(Event),
    /// Answer a call; comes exactly once for each.
    Finish {
        /// Which.
        call: CallId,
        /// With what.
        answer: Answer,
    },
    /// Write a log line, free of secrets.
    Log {
        /// How loud.
        level: Level,
        /// The line.
        text: String,
    },
}
