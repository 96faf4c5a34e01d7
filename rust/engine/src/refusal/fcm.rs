//! FCM's exceptions, by what they say: they have no codes.

use super::{Refusal, refused_as};

pub(super) const TABLE: &[Refusal] = &[refused_as(
    "SERVICE_NOT_AVAILABLE",
    "Google's servers cannot be reached",
    "Check the phone's network: mainland China has no way to them without a VPN",
)];
