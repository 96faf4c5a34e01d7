//! What the engine remembers in this process for a diagnosis to come.

use std::collections::VecDeque;

use crate::input::Millis;
use crate::refusal::Explained;
use crate::vendor::Vendor;

/// As many refusals are remembered.
const MAX_REJECTIONS: usize = 5;

/// The IM SDK's connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connection {
    Connecting,
    Up,
    Down,
}

/// Why nobody is logged in any more, or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoginLoss {
    Kicked,
    Expired,
    /// The IM service refused the login with this code.
    Refused(i32),
}

impl LoginLoss {
    /// What ended a login that there was, by the IM SDK's code (`BaseConstants`).
    pub(crate) const fn ended_by(code: i32) -> Option<Self> {
        match code {
            // ERR_LOGIN_KICKED_OFF_BY_OTHER
            6208 => Some(Self::Kicked),
            // ERR_USER_SIG_EXPIRED, ERR_SVR_ACCOUNT_USERSIG_EXPIRED
            6206 | 70_001 => Some(Self::Expired),
            _ => None,
        }
    }
}

/// Why the IM service has not accepted a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReportFailure {
    Silent,
    /// Its code.
    Refused(i32),
}

/// Who refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejecter {
    /// With what the vendor means by it, if that is known.
    Vendor(Vendor, Option<Explained>),
    Im,
}

/// That somebody refused: none of their words, which may quote a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rejection {
    pub(crate) by: Rejecter,
    /// Their own code.
    pub(crate) code: i64,
    pub(crate) at: Millis,
}

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) connection: Option<Connection>,
    pub(crate) login_loss: Option<LoginLoss>,
    pub(crate) config_refused: bool,
    pub(crate) report_failure: Option<ReportFailure>,
    /// Oldest first.
    pub(crate) rejections: VecDeque<Rejection>,
}

impl Memory {
    /// Remembers a refusal.
    pub(crate) fn rejected(&mut self, by: Rejecter, code: impl Into<i64>, at: Millis) {
        if self.rejections.len() == MAX_REJECTIONS {
            self.rejections.pop_front();
        }
        self.rejections.push_back(Rejection { by, code: code.into(), at });
    }
}
