//! What is known of the message that offline push options go with.

use serde::{Deserialize, Serialize};

use crate::secret::Secret;
use crate::vendor::Vendor;

/// A kind of message (`V2TIMMessage.elemType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum MessageType {
    /// Text.
    Text,
    /// The app's own kind: pushed only with a `desc`.
    Custom,
    /// A picture.
    Image,
    /// A recording.
    Sound,
    /// A film.
    Video,
    /// A file.
    File,
    /// A place.
    Location,
    /// A sticker.
    Face,
    /// Forwarded messages.
    Merger,
}

/// Who sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(default)]
pub struct Sender {
    /// The title of a push where there is neither a title nor a nickname.
    #[serde(rename = "userID")]
    #[cfg_attr(feature = "ts", ts(optional = false, type = "string"))]
    pub user_id: Option<Secret>,
    /// The title of a push where there is none.
    pub nickname: Option<Secret>,
}

/// What is known of the message, as far as it decides what is pushed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", default)]
pub struct About {
    /// Its kind; rules about kinds are left out if it is not known.
    pub message_type: Option<MessageType>,
    /// The channels to check for; all if absent.
    pub vendors: Option<Vec<Vendor>>,
    /// The text of a text message: shown where `desc` is empty.
    pub text: Option<Secret>,
    /// Who sends.
    pub sender: Option<Sender>,
    /// Whether it goes only to who is online.
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub online_user_only: bool,
}
