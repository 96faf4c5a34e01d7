//! All that a diagnosis looks at, and the words for what it finds.

use super::facts::Facts;
use super::memory::{Connection, LoginLoss, Rejection, ReportFailure};
use crate::brand;
use crate::code::Failure;
use crate::config::Config;
use crate::input::Millis;
use crate::language::Language;
use crate::last_send::LastSend;
use crate::vendor::{DeviceInfo, Os, Support, Vendor};
use std::collections::VecDeque;

/// Who is logged in to the IM SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Login {
    /// The IM SDK has not been asked, or has not answered.
    NotKnown,
    In,
    Out(Option<LoginLoss>),
}

/// How far the vendor's SDK is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registering<'a> {
    Idle,
    Waiting,
    Given,
    Failed(&'a Failure),
}

/// How far the report of the token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reporting {
    Idle,
    /// On its way for the first time, or for another after it was refused.
    Sent {
        again: bool,
    },
    Refused,
    /// With this certificate ID.
    Accepted(u32),
}

/// The token that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) vendor: Vendor,
    pub(crate) at: Millis,
}

/// Taps, and who hears of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TapsSeen {
    pub(crate) waiting: usize,
    pub(crate) dropped: u64,
    pub(crate) listening: bool,
}

/// The engine and the phone at the moment of a diagnosis.
pub(crate) struct Case<'a> {
    pub(crate) os: Os,
    pub(crate) language: Language,
    pub(crate) now: Millis,
    pub(crate) facts: Facts,
    pub(crate) state_set_aside: bool,
    pub(crate) state_not_saved: bool,
    pub(crate) consent: Option<bool>,
    pub(crate) config: Option<&'a Config>,
    pub(crate) config_refused: bool,
    pub(crate) config_remarks: usize,
    pub(crate) stopped: bool,
    pub(crate) connection: Option<Connection>,
    pub(crate) login: Login,
    pub(crate) device: Option<&'a DeviceInfo>,
    pub(crate) forced: bool,
    /// The channel that was chosen, with its certificate ID.
    pub(crate) used: Option<(Vendor, u32)>,
    pub(crate) registering: Registering<'a>,
    pub(crate) token: Option<Held>,
    pub(crate) reporting: Reporting,
    /// What came of the last report, if it was not accepted.
    pub(crate) report_failure: Option<ReportFailure>,
    pub(crate) rejections: &'a VecDeque<Rejection>,
    pub(crate) foreground: bool,
    pub(crate) permitted: Option<bool>,
    pub(crate) taps: TapsSeen,
    pub(crate) last_send: Option<&'a LastSend>,
}

impl Case<'_> {
    /// The channel of the phone's own vendor.
    pub(super) fn own(&self) -> Option<Vendor> {
        self.described().map(brand::channel_of)
    }

    /// The channel that the phone should use: its own, or FCM if the app says so.
    pub(super) fn wanted(&self) -> Option<Vendor> {
        let forced = |own: Vendor| self.forced && own != Vendor::Apns;
        self.own().map(|own| if forced(own) { Vendor::Fcm } else { own })
    }

    /// The channel that the phone uses, or as long as there is none should use.
    pub(crate) fn vendor(&self) -> Option<Vendor> {
        self.used.map(|(vendor, _)| vendor).or_else(|| self.wanted())
    }

    /// FCM, if it is used though the phone's own vendor should be.
    pub(super) fn stand_in(&self) -> Option<Vendor> {
        self.used.map(|(vendor, _)| vendor).filter(|used| Some(*used) != self.wanted())
    }

    pub(super) fn support(&self, vendor: Vendor) -> Option<Support> {
        self.described()?.vendors.get(&vendor).copied()
    }

    pub(super) fn described(&self) -> Option<&DeviceInfo> {
        self.device.filter(|device| device.is_described())
    }

    pub(super) fn api_level(&self) -> Option<u64> {
        self.facts.api_level.or_else(|| self.described().map(|device| device.api_level.into()))
    }
}
