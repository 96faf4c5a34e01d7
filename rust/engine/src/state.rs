//! What outlives the process, as versioned JSON.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::event::Tap;
use crate::input::Millis;
use crate::secret::Secret;
use crate::vendor::Vendor;

/// Raised whenever an older reader would misread the state.
pub(crate) const VERSION: u32 = 1;

/// A vendor's token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    /// Whose.
    pub(crate) vendor: Vendor,
    /// The token; never empty.
    pub(crate) text: Secret,
    /// When it came.
    pub(crate) at: Millis,
}

/// What the IM service has accepted (design rule 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    /// For whom.
    pub(crate) user: Secret,
    /// Through which certificate.
    pub(crate) business_id: u32,
    /// Which token.
    pub(crate) token: Secret,
}

/// The state on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct State {
    /// [`VERSION`] of the writer.
    pub(crate) version: u32,
    /// The user's consent, if it was ever given or withdrawn.
    pub(crate) consent: Option<bool>,
    /// The ID that `setRegistrationID` set.
    pub(crate) registration_id: Option<Secret>,
    /// Whether FCM goes before the phone's own channel.
    pub(crate) force_fcm: bool,
    /// Whether no push is shown while the app is in the foreground.
    pub(crate) hide_in_foreground: bool,
    /// Whether the app itself tells the IM service where it is.
    pub(crate) app_state_by_app: bool,
    /// The last number at the app's icon.
    pub(crate) badge: Option<u32>,
    /// The last token.
    pub(crate) token: Option<Token>,
    /// The last report that was accepted and still holds.
    pub(crate) accepted: Option<Report>,
    /// Taps that no listener has received, oldest first.
    pub(crate) taps: VecDeque<Tap>,
    /// Vendor message IDs of the last taps, oldest first.
    pub(crate) seen: VecDeque<String>,
    /// The ID of the last tap.
    pub(crate) last_tap: u64,
}

/// Why a state cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// It is no state.
    Broken,
    /// A newer version of this package wrote it.
    Newer,
}

impl Unusable {
    /// The word that goes into the name of the file that is set aside.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Newer => "newer",
        }
    }
}

impl State {
    /// Reads a saved state.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Unusable> {
        // As text, which is all that the rest of the engine parses: two parsers are twice the size.
        let text = str::from_utf8(bytes).map_err(|_| Unusable::Broken)?;
        let header: Header = serde_json::from_str(text).map_err(|_| Unusable::Broken)?;
        if header.version > VERSION {
            return Err(Unusable::Newer);
        }
        serde_json::from_str(text).map_err(|_| Unusable::Broken)
    }

    /// Writes the state; it holds nothing that cannot be written.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

impl State {
    /// The state of a new installation.
    pub(crate) fn new() -> Self {
        Self { version: VERSION, ..Self::default() }
    }
}

#[derive(Deserialize)]
struct Header {
    version: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_wrote() {
        let state = State { consent: Some(true), last_tap: 7, ..State::new() };
        assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state));
    }

    #[test]
    fn tells_broken_from_newer() {
        assert_eq!(State::from_bytes(b"{\"version\":1,\"taps\":3}"), Err(Unusable::Broken));
        assert_eq!(State::from_bytes(b""), Err(Unusable::Broken));
        assert_eq!(State::from_bytes(b"{\"version\":2,\"taps\":{}}"), Err(Unusable::Newer));
    }
}
