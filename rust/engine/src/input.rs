//! What the engine is told.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::secret::Secret;
use crate::vendor::{DeviceInfo, Vendor};

pub use timpush_surface::event::Millis;

/// A JavaScript call that awaits its one answer. Numbered by the driver from 1, never reused; 0 is
/// the engine's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

/// A token report on its way to the IM service. Numbered by the engine, never reused in a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub u64);

/// A timer that the engine asked for; setting it again replaces the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// The vendor's SDK has had its time to answer.
    Registration,
    /// The IM service has had its time to answer a report.
    Report,
    /// A refused report is due again.
    Retry,
    /// A call has had its time.
    Call(CallId),
}

/// A lifecycle event of the IM SDK (`V2TIMSDKListener`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImEvent {
    /// `onConnecting`
    Connecting,
    /// `onConnectSuccess`
    Connected,
    /// `onConnectFailed`
    ConnectFailed,
    /// `onKickedOffline` (6208)
    KickedOffline,
    /// `onUserSigExpired` (6206, 70001)
    SignatureExpired,
}

/// Who saw a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TapSource {
    /// A vendor's receiver or service callback; on iOS, the response of the notification centre.
    Receiver,
    /// An activity that the notification started; on iOS, the options that the app was launched with.
    Activity,
}

/// An activity that nothing but a tap or the user's finger on the app's icon starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Door {
    /// The app's launcher activity, as the home screen starts it.
    Launcher,
    /// This package's own, for consoles that open a page in the app.
    TapActivity,
}

/// A tap as the platform saw it, before it is known to be one, in JSON for example
/// `{"vendor":"xiaomi","source":"receiver","messageId":"m1","title":"denny","desc":"hi","extras":{"ext":"{}"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawTap {
    /// The vendor whose SDK handed it over; none for a plain activity.
    #[serde(default)]
    pub vendor: Option<Vendor>,
    /// Who saw it.
    pub source: TapSource,
    /// The vendor's message ID, where there is one.
    #[serde(default)]
    pub message_id: Option<String>,
    /// The notification's title, where the vendor hands it over.
    #[serde(default)]
    pub title: Option<String>,
    /// The notification's text, likewise.
    #[serde(default)]
    pub desc: Option<String>,
    /// The vendor's key-value pairs or the intent's text extras.
    #[serde(default)]
    pub extras: BTreeMap<String, Secret>,
    /// What the vendor calls self-defined content (Meizu).
    #[serde(default)]
    pub content: Option<Secret>,
    /// What was started, if it is a door.
    #[serde(default)]
    pub door: Option<Door>,
    /// The activity was restored from the list of recent apps (`FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY`).
    #[serde(default)]
    pub from_history: bool,
}

/// Who shows a push in the shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shower {
    /// The system, wherever the app is.
    System,
    /// The system, but not while the app is in the foreground.
    SystemInBackground,
    /// Nobody, unless the app does.
    App,
}

/// A push that a vendor's SDK handed to the app, in JSON for example
/// `{"vendor":"xiaomi","shower":"system","messageId":"m1","title":"denny","desc":"hi","extras":{"ext":"{}"},"notifyId":7}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawMessage {
    /// Whose SDK.
    pub vendor: Vendor,
    /// Who shows it.
    pub shower: Shower,
    /// The vendor's message ID, where there is one.
    #[serde(default)]
    pub message_id: Option<String>,
    /// The notification's title; none in a data message.
    #[serde(default)]
    pub title: Option<Secret>,
    /// The notification's text, likewise.
    #[serde(default)]
    pub desc: Option<Secret>,
    /// The notification channel that it names.
    #[serde(default)]
    pub channel_id: Option<String>,
    /// The vendor's key-value pairs.
    #[serde(default)]
    pub extras: BTreeMap<String, Secret>,
    /// What the vendor brings as one text.
    #[serde(default)]
    pub content: Option<Secret>,
    /// By which the vendor's SDK takes it off the shade.
    #[serde(default)]
    pub notify_id: Option<i32>,
    /// iOS asks the app in the foreground whether to show it; the platform awaits the one answer to
    /// this number, [`SystemRequest::Present`](crate::system::SystemRequest::Present).
    #[serde(default)]
    pub presentation: Option<u64>,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// JavaScript sent a request: JSON of [`Request`](crate::request::Request).
    Call {
        /// What the answer goes to.
        call: CallId,
        /// The JSON text, possibly with lone surrogate escapes.
        request: String,
    },
    /// JavaScript has, or no longer has, a `notificationClicked` listener. Every attachment of a
    /// listener is told again, also after a reload of the JavaScript runtime.
    Listening(bool),
    /// Answer to [`Command::DescribeDevice`](crate::command::Command::DescribeDevice).
    Device(DeviceInfo),
    /// Who is logged in to the IM SDK: answer to
    /// [`Command::QueryLogin`](crate::command::Command::QueryLogin).
    Login(Option<Secret>),
    /// The IM SDK said so.
    Im(ImEvent),
    /// The vendor's SDK gave a token, asked or unasked.
    VendorToken {
        /// Whose.
        vendor: Vendor,
        /// The token; empty if the vendor gave none.
        token: Secret,
    },
    /// The vendor's SDK failed.
    VendorFailure {
        /// Whose.
        vendor: Vendor,
        /// The vendor's own code; -1 for an exception.
        code: i64,
        /// The vendor's own words.
        message: String,
    },
    /// The IM SDK answered a report; code 0 accepts it.
    ReportAnswer {
        /// Which.
        report: ReportId,
        /// The IM SDK's code.
        code: i32,
        /// The IM SDK's words.
        message: String,
    },
    /// Answer to [`Command::CallIm`](crate::command::Command::CallIm) or
    /// [`Command::CallSystem`](crate::command::Command::CallSystem).
    CallAnswer {
        /// Which.
        call: CallId,
        /// The IM SDK's code; 0 for success, -1 for an exception.
        code: i32,
        /// The words of whoever answers.
        message: String,
        /// JSON text of the result.
        data: Option<String>,
    },
    /// A notification was tapped, or an activity was started by something like it.
    Tap(RawTap),
    /// A push came to the app itself.
    Message(RawMessage),
    /// The sender took an IM message back: its ID (`V2TIMAdvancedMsgListener.onRecvMessageRevoked`).
    Revoked(String),
    /// A timer ran out.
    Timer(Timer),
    /// The app came to the foreground or left it.
    Foreground(bool),
    /// How many messages are unread in all, as the IM SDK counts them.
    Unread(u32),
    /// Whether the user permits notifications.
    Permission(bool),
    /// The state could not be written; the engine goes on in memory.
    SaveFailed {
        /// The system's words.
        message: String,
    },
    /// The state can be written again.
    SaveRecovered,
}
