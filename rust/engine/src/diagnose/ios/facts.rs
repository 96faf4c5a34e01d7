//! What only an iPhone says of itself and of the app's build.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// `UNAuthorizationStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Authorization {
    NotDetermined,
    Denied,
    Authorized,
    Provisional,
    Ephemeral,
}

/// `UNNotificationSetting`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Setting {
    NotSupported,
    Disabled,
    Enabled,
}

/// The entitlement `aps-environment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ApsEnvironment {
    Development,
    Production,
    /// There is a provisioning profile, and this is not in it.
    Missing,
}

/// Who hears first of notifications: the delegate of `UNUserNotificationCenter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum CenterDelegate {
    Timpush,
    Other,
    None,
}

/// The facts; everything absent on Android.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct IosFacts {
    pub(crate) authorization: Option<Authorization>,
    /// Whether the user permits banners and the lock screen.
    pub(crate) alerts: Option<Setting>,
    pub(crate) badges: Option<Setting>,
    pub(crate) sounds: Option<Setting>,
    /// By the provisioning profile in the app; absent in an app from the App Store, which has none.
    pub(crate) aps_environment: Option<ApsEnvironment>,
    /// `UIBackgroundModes` of Info.plist.
    pub(crate) background_modes: Option<Vec<String>>,
    /// Whether this package listens to the app's delegate by itself (`TimPushAutomaticInterception`).
    pub(crate) interception: Option<bool>,
    pub(crate) delegate: Option<CenterDelegate>,
    pub(crate) simulator: Option<bool>,
}

impl IosFacts {
    /// Reads what the platform says, each fact for itself.
    pub(crate) fn read(facts: &Value) -> Self {
        Self {
            authorization: read(&facts["authorization"]),
            alerts: read(&facts["alerts"]),
            badges: read(&facts["badges"]),
            sounds: read(&facts["sounds"]),
            aps_environment: read(&facts["apsEnvironment"]),
            background_modes: read(&facts["backgroundModes"]),
            interception: facts["interception"].as_bool(),
            delegate: read(&facts["delegate"]),
            simulator: facts["simulator"].as_bool(),
        }
    }
}

fn read<T: DeserializeOwned>(fact: &Value) -> Option<T> {
    T::deserialize(fact).ok()
}
