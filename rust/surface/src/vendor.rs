//! The push channels and what the platform says of the phone.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A push channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Vendor {
    /// MiPush.
    Xiaomi,
    /// HMS Push Kit.
    Huawei,
    /// Honor Push.
    Honor,
    /// OPPO (HeyTap) Push.
    Oppo,
    /// vivo Push.
    Vivo,
    /// Flyme Push.
    Meizu,
    /// Firebase Cloud Messaging.
    Fcm,
    /// Apple Push Notification service.
    Apns,
}

impl Vendor {
    /// Every channel, in the order of the configuration table.
    pub const ALL: [Self; 8] = [
        Self::Xiaomi,
        Self::Huawei,
        Self::Honor,
        Self::Oppo,
        Self::Vivo,
        Self::Meizu,
        Self::Fcm,
        Self::Apns,
    ];

    /// The name in JSON and across the bridge.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xiaomi => "xiaomi",
            Self::Huawei => "huawei",
            Self::Honor => "honor",
            Self::Oppo => "oppo",
            Self::Vivo => "vivo",
            Self::Meizu => "meizu",
            Self::Fcm => "fcm",
            Self::Apns => "apns",
        }
    }

    /// The channel of that [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vendor| vendor.name() == name)
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Xiaomi => "Xiaomi",
            Self::Huawei => "Huawei",
            Self::Honor => "Honor",
            Self::Oppo => "OPPO",
            Self::Vivo => "vivo",
            Self::Meizu => "Meizu",
            Self::Fcm => "FCM",
            Self::Apns => "APNs",
        })
    }
}

/// What a phone runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Os {
    /// Android.
    Android,
    /// iOS.
    Ios,
}

/// What a linked vendor SDK says of this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Support {
    /// The SDK is linked and the phone can use it.
    Supported,
    /// The SDK is linked but says that the phone cannot use it.
    Unsupported,
}

/// The phone as the platform describes it, in JSON for example
/// `{"brand":"Xiaomi","manufacturer":"Xiaomi","apiLevel":34,"vendors":{"xiaomi":"supported"},"claims":[]}`.
/// `{}` if the platform could not describe it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeviceInfo {
    /// `Build.BRAND`.
    pub brand: String,
    /// `Build.MANUFACTURER`; `Apple` on iOS.
    pub manufacturer: String,
    /// `Build.VERSION.SDK_INT`; the major version on iOS.
    pub api_level: u32,
    /// The channels whose SDK is linked; one that is not linked is absent. FCM is supported if Google
    /// Play services answer.
    pub vendors: BTreeMap<Vendor, Support>,
    /// The vendors whose SDK itself says that this phone is theirs (Meizu's `MzSystemUtils`).
    pub claims: Vec<Vendor>,
}

impl DeviceInfo {
    /// Whether the platform could describe the phone: every system has a version.
    pub const fn is_described(&self) -> bool {
        self.api_level > 0
    }
}
