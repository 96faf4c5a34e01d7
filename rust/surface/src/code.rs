//! The public result codes: one list for Rust, TypeScript and the documents.

use serde::Serialize;
use thiserror::Error;

use crate::secret::Secret;
use crate::vendor::Vendor;

/// Every code that [`Answer`](crate::event::Answer) can carry besides 0 and those that the IM SDK
/// itself answers. 6014 and 6017 are the IM SDK's (`BaseConstants`), 800003–800016 are TIMPush's
/// where the meaning is the same (Tencent document 269/117847), 88xxxx are this package's own.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[repr(i32)]
pub enum Code {
    /// Nobody is logged in to the IM SDK.
    #[error("nobody is logged in to Tencent IM: call login first")]
    NotLoggedIn = 6014,
    /// An argument is missing or wrong; the description names it.
    #[error("invalid parameter")]
    InvalidParameter = 6017,
    /// The vendor's SDK refused the registration.
    #[error("the vendor's push service refused the registration")]
    VendorRefused = 800_005,
    /// The vendor's SDK did not answer in time.
    #[error("the vendor's push service did not answer in time")]
    RegistrationTimeout = 800_008,
    /// The vendor's SDK answered with an empty token.
    #[error("the vendor's push service gave an empty token")]
    TokenEmpty = 800_009,
    /// The IM service refused the token.
    #[error("Tencent IM refused the push token")]
    ReportRefused = 800_010,
    /// The phone's system did not create a notification channel.
    #[error("the notification channel could not be created")]
    ChannelRefused = 800_013,
    /// The user denied notifications.
    #[error("notifications are not permitted")]
    PermissionDenied = 800_016,
    /// The app asked for consent and has not received it.
    #[error("the user has not consented: call setConsent(true) once they have")]
    ConsentMissing = 880_001,
    /// The phone's channel has no or incomplete configuration.
    #[error("this phone's push channel is not configured")]
    VendorNotConfigured = 880_002,
    /// The phone's channel has no SDK in this app.
    #[error("this phone's push SDK is not linked into the app")]
    VendorNotLinked = 880_003,
    /// The phone does not support its vendor's channel.
    #[error("this phone does not support its vendor's push channel")]
    VendorNotSupported = 880_004,
    /// A call that needs `init` came before it.
    #[error("push is not initialised: call init first")]
    NotInitialized = 880_005,
    /// The call was ended by another one, such as `unRegisterPush` during `init`.
    #[error("the call was ended by a later one")]
    Cancelled = 880_006,
    /// The phone has nothing of the kind, such as a badge on a launcher without badges.
    #[error("this phone does not support this")]
    NotSupported = 880_007,
    /// The phone's system did not do what it was asked for; the description has its words.
    #[error("the phone's system refused")]
    SystemRefused = 880_008,
    /// There is no native module, or the engine has not been started in this process.
    #[error("the native part of react-native-timpush is not running")]
    NotRunning = 880_010,
    /// A panic or an exception at a boundary; the description names the boundary.
    #[error("internal error")]
    Internal = 880_011,
    /// The IM SDK did not answer in time.
    #[error("the IM SDK did not answer in time")]
    ImTimeout = 880_012,
    /// The phone's system, or the user whom it asked, did not answer in time.
    #[error("the phone's system did not answer in time")]
    SystemTimeout = 880_013,
}

impl Code {
    /// All codes in ascending order.
    pub const ALL: [Self; 20] = [
        Self::NotLoggedIn,
        Self::InvalidParameter,
        Self::VendorRefused,
        Self::RegistrationTimeout,
        Self::TokenEmpty,
        Self::ReportRefused,
        Self::ChannelRefused,
        Self::PermissionDenied,
        Self::ConsentMissing,
        Self::VendorNotConfigured,
        Self::VendorNotLinked,
        Self::VendorNotSupported,
        Self::NotInitialized,
        Self::Cancelled,
        Self::NotSupported,
        Self::SystemRefused,
        Self::NotRunning,
        Self::Internal,
        Self::ImTimeout,
        Self::SystemTimeout,
    ];

    /// What a public number means; the IM SDK's own numbers are not among them.
    pub fn meaning(number: i32) -> String {
        let code = Self::ALL.into_iter().find(|code| code.number() == number);
        code.map_or_else(|| format!("code {number}"), |code| code.to_string())
    }

    /// The number that JavaScript sees.
    pub const fn number(self) -> i32 {
        self as i32
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.number())
    }
}

/// What a vendor's SDK itself said of a failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VendorError {
    /// Whose SDK.
    pub vendor: Vendor,
    /// Its own code; -1 for an exception.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub code: i64,
    /// Its own words, or the exception's.
    pub message: Secret,
}

/// A public code with what was seen and how to mend it.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{desc}")]
pub struct Failure {
    /// The public number: one of [`Code`], or the IM SDK's own.
    pub code: i32,
    /// What, where and how to mend it; free of keys, tokens and user IDs.
    pub desc: String,
    /// What a vendor's SDK said, if it was one that failed.
    pub vendor_error: Option<VendorError>,
}

impl Failure {
    /// A failure that says more than its code does.
    pub fn new(code: Code, desc: impl Into<String>) -> Self {
        Self { code: code.number(), desc: desc.into(), vendor_error: None }
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code, code.to_string())
    }
}
