//! What JavaScript is told: answers to its calls, and events.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::code::{Code, Failure, VendorError};
use crate::conversation::Conversation;
use crate::options::OfflinePushWarning;
use crate::secret::Secret;
use crate::vendor::Vendor;

/// Milliseconds since the Unix epoch.
pub type Millis = u64;

/// The one answer to a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// 0 for success, else one of [`Code`] or the IM SDK's own.
    pub code: i32,
    /// What went wrong and how to mend it. Empty for success, but for a call that has nothing to do on
    /// this phone: then why.
    pub desc: String,
    /// What was asked for; absent where there is nothing to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "unknown"))]
    pub data: Option<Value>,
    /// What the vendor's SDK itself said, if it was one that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vendor_error: Option<VendorError>,
    /// What is not right about the offline push options of a message that was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<OfflinePushWarning>>"))]
    pub warnings: Vec<OfflinePushWarning>,
}

impl Answer {
    /// Success without data.
    pub fn done() -> Self {
        Self { code: 0, desc: String::new(), data: None, vendor_error: None, warnings: Vec::new() }
    }

    /// Success with data.
    pub fn with(data: impl Serialize) -> Self {
        Self { data: serde_json::to_value(data).ok(), ..Self::done() }
    }
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        let Failure { code, desc, vendor_error } = failure;
        Self { code, desc, vendor_error, ..Self::done() }
    }
}

impl From<Code> for Answer {
    fn from(code: Code) -> Self {
        Failure::from(code).into()
    }
}

/// Something that happened without being asked for: `{"name": …, "payload": …}`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "name", content = "payload", rename_all = "camelCase")]
pub enum Event {
    /// A notification was tapped. JavaScript confirms with the request `tapDelivered`.
    NotificationClicked(Tap),
    /// A push came while the app runs.
    MessageReceived(ReceivedMessage),
    /// The sender took a message back.
    MessageRevoked(RevokedMessage),
    /// The registration changed.
    RegistrationChanged(Registration),
    /// The vendor gave another token.
    TokenChanged(TokenChange),
    /// The IM SDK's connection or login changed.
    ImStatus(ImStatus),
}

/// A tapped notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Tap {
    /// Grows with every tap of this installation.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: u64,
    /// What the sender set as `offlinePushInfo.ext`; empty if nothing.
    pub ext: Secret,
    /// The conversation that `ext` names; absent unless it does so in a form that is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub conversation: Option<Conversation>,
    /// The vendor whose SDK handed the tap over; absent if an activity saw it first.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vendor: Option<Vendor>,
    /// The vendor's message ID, where there is one.
    #[serde(rename = "messageID", skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub message_id: Option<String>,
    /// The notification's title, where the vendor hands it over.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub title: Option<Secret>,
    /// The notification's text, likewise.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub desc: Option<Secret>,
    /// When it was tapped, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub at: Millis,
}

/// A push that came while the app runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReceivedMessage {
    /// The IM message's ID where the push carries it, else the vendor's, where there is one.
    #[serde(rename = "messageID", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub message_id: Option<String>,
    /// The notification's title, where the vendor hands it over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub title: Option<Secret>,
    /// The notification's text, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub desc: Option<Secret>,
    /// What the sender set as `offlinePushInfo.ext`; empty if nothing.
    pub ext: Secret,
    /// The conversation that `ext` names; absent unless it does so in a form that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub conversation: Option<Conversation>,
    /// The vendor whose SDK handed it over.
    pub vendor: Vendor,
    /// Whether it is in the shade, shown by the system or by this package.
    pub shown: bool,
}

/// Payload of [`Event::MessageRevoked`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RevokedMessage {
    /// The IM message's ID.
    #[serde(rename = "messageID")]
    pub message_id: String,
}

/// Where the registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// `init` has not been called in this process.
    Uninitialized,
    /// The app asked for consent and has not received it.
    AwaitingConsent,
    /// Nobody is logged in.
    AwaitingLogin,
    /// The vendor has been asked for a token.
    Registering,
    /// The token is on its way to the IM service.
    Reporting,
    /// The IM service refused the token; it is reported again by itself.
    Retrying,
    /// The IM service accepted the token: pushes arrive.
    Registered,
    /// This cannot go on without a change; `lastError` says which.
    Failed,
    /// `unRegisterPush` or `clearToken` was called.
    Unregistered,
}

/// The registration as it stands; no secret in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// Where it stands.
    pub status: Status,
    /// The channel chosen for this phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vendor: Option<Vendor>,
    /// The certificate ID that is reported with the token.
    #[serde(rename = "businessID", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub business_id: Option<u32>,
    /// The vendor's token is known.
    pub has_token: bool,
    /// When the token came, in milliseconds since the Unix epoch.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub token_at: Option<Millis>,
    /// The IM service has accepted this token for the user who is logged in.
    pub reported: bool,
    /// The last thing that went wrong and has not come right since.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub last_error: Option<LastError>,
    /// What is not as it should be and stops nothing.
    pub warnings: Vec<Warning>,
}

/// A failure as [`Registration`] shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastError {
    /// The public code.
    pub code: i32,
    /// What went wrong and how to mend it, the vendor's own code and words included.
    pub desc: String,
    /// What the vendor's SDK itself said, if it was one that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vendor_error: Option<VendorError>,
}

impl From<Failure> for LastError {
    fn from(failure: Failure) -> Self {
        let Failure { code, desc, vendor_error } = failure;
        Self { code, desc, vendor_error }
    }
}

/// Something that is not as it should be and stops nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Warning {
    /// What it is about.
    pub code: WarningCode,
    /// What was seen and what to do.
    pub desc: String,
}

/// What a [`Warning`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum WarningCode {
    /// A key of the configuration that nobody reads.
    UnknownKey,
    /// A number was given as text.
    NumberAsText,
    /// The same thing was given under two names.
    DuplicateKey,
    /// The state on disk was unreadable, or of a newer version, and was set aside.
    StateSetAside,
    /// The state cannot be written: a tap or a report is forgotten if the app dies.
    StateNotSaved,
    /// More taps waited than are kept; the oldest were dropped.
    TapsDropped,
    /// The user does not permit notifications.
    NotificationsOff,
}

/// Payload of [`Event::TokenChanged`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TokenChange {
    /// Whose token.
    pub vendor: Vendor,
    /// The new token.
    pub token: Secret,
}

/// Payload of [`Event::ImStatus`], by the names of `V2TIMSDKListener`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum ImStatus {
    /// `onConnecting`
    Connecting,
    /// `onConnectSuccess`
    ConnectSuccess,
    /// `onConnectFailed`
    ConnectFailed,
    /// `onKickedOffline`
    KickedOffline,
    /// `onUserSigExpired`
    UserSigExpired,
}
