//! What JavaScript asks for: one JSON object per call, `{"method": …, …}`.

use std::borrow::Cow;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::json;
use crate::options::Reading;
use crate::secret::Secret;
use crate::tagged;

/// A call of the public surface.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "method"))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Request {
    /// Registers this phone and reports its token.
    Init {
        /// What the app passed, unchecked; absent if it passed nothing.
        #[serde(default, deserialize_with = "present")]
        #[cfg_attr(feature = "ts", ts(optional, type = "unknown"))]
        config: Option<Value>,
    },
    /// Registers again with the configuration of the last `init`.
    RegisterPush,
    /// Clears the reported token and unregisters from the vendor.
    UnRegisterPush,
    /// Gives or withdraws the user's consent.
    SetConsent {
        /// Whether the user consents.
        granted: bool,
    },
    /// The registration as it stands.
    GetRegistration,
    /// Takes the oldest tap that no listener has received.
    GetInitialNotification,
    /// JavaScript has handed a tap to its listeners.
    TapDelivered {
        /// The tap's ID.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        id: u64,
    },
    /// Manufacturer, business ID and token of this phone.
    GetDevicePushConfig,
    /// The vendor's token, awaited if a registration is under way.
    GetDevicePushToken,
    /// Reports the token again, also if it was accepted before.
    UploadToken,
    /// Clears the reported token at the IM service.
    ClearToken,
    /// The registration ID: the one set, else the vendor's token.
    #[serde(rename = "getRegistrationID")]
    GetRegistrationId,
    /// Sets the registration ID.
    #[serde(rename = "setRegistrationID")]
    SetRegistrationId {
        /// Any text; empty to go back to the vendor's token.
        id: Secret,
    },
    /// FCM instead of the phone's own channel, also in later processes.
    #[serde(rename = "forceUseFCMPushChannel")]
    ForceUseFcmPushChannel {
        /// Whether; as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        enable: Value,
    },
    /// Shows no push while the app is in the foreground, also in later processes.
    DisablePostNotificationInForeground {
        /// Whether; as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        disable: Value,
    },
    /// Takes this app's notifications off the shade.
    ClearAllNotification,
    /// Sets the number at the app's icon.
    SetBadgeNum {
        /// As the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        badge_num: Value,
    },
    /// Creates a notification channel.
    CreateNotificationChannel {
        /// A `NotificationChannel`, as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        channel: Value,
    },
    /// Asks the user to permit notifications.
    RequireNotificationPermission {
        /// On iOS, a provisional permission; as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional, type = "unknown"))]
        provisional: Value,
    },
    /// Tells the IM service that the app is not in the foreground.
    DoBackground {
        /// Unread messages; as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        unread: Value,
    },
    /// Tells the IM service that the app is in the foreground.
    DoForeground,
    /// Leaves it to the app to tell the IM service where it is, also in later processes.
    DisableAutoAppState {
        /// Whether; as the app passed it, unchecked.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        disable: Value,
    },
    /// Why no push arrives.
    Diagnose {
        /// `en` or `zh`, as the app passed it, unchecked; else the one of `init`.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional, type = "unknown"))]
        language: Value,
    },
    /// A call of the IM SDK.
    Im {
        /// Which.
        #[serde(deserialize_with = "im_request")]
        request: ImRequest,
    },
}

impl Request {
    /// Reads what JavaScript sent.
    ///
    /// # Errors
    /// What is wrong and where; never because of anything in `offlinePushInfo`.
    // Inlined, so that all but messages are read by code that the caller has made, for size.
    #[inline]
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        json::read(text, |text| match sends_message(text) {
            true => send_message(text),
            false => tagged::from_value("method", serde_json::from_str(text)?),
        })
    }
}

/// Whether a call is the one with offline push options: they may be anything, so that it is not read
/// as the others, which would copy them and lose how they were written.
#[inline(never)]
fn sends_message(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Call<'a> {
        #[serde(borrow)]
        method: Cow<'a, str>,
        #[serde(borrow)]
        request: Im<'a>,
    }
    #[derive(Deserialize)]
    struct Im<'a> {
        #[serde(borrow)]
        api: Cow<'a, str>,
    }
    serde_json::from_str(text)
        .is_ok_and(|call: Call| call.method == "im" && call.request.api == "sendMessage")
}

#[inline(never)]
fn send_message(text: &str) -> Result<Request, serde_json::Error> {
    #[derive(Deserialize)]
    struct Call {
        request: Box<SendMessage>,
    }
    let Call { request } = serde_json::from_str(text)?;
    Ok(Request::Im { request: ImRequest::SendMessage(request) })
}

fn read_options<'de, D>(deserializer: D) -> Result<Option<Reading<'static>>, D::Error>
where
    D: Deserializer<'de>,
{
    let json = Option::<&RawValue>::deserialize(deserializer)?;
    let reading = json.map(|json| Reading::of(json.get()).map(Reading::into_owned));
    reading.transpose().map_err(D::Error::custom)
}

/// A call of the IM SDK's React Native surface, passed on to the native SDK.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "api"))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ImRequest {
    /// `V2TIMManager.initSDK`
    #[serde(rename = "initSDK")]
    InitSdk {
        /// From the IM console.
        #[serde(rename = "sdkAppID")]
        sdk_app_id: u32,
        /// `V2TIMSDKConfig` log level: 0, 3–6.
        log_level: u8,
    },
    /// `V2TIMManager.login`
    Login {
        /// Who.
        #[serde(rename = "userID")]
        user_id: Secret,
        /// The signature made by the app's server.
        user_sig: Secret,
    },
    /// `V2TIMManager.logout`
    Logout,
    /// `V2TIMManager.getLoginUser`; data: the user ID, or empty.
    GetLoginUser,
    /// `V2TIMManager.getLoginStatus`; data: 1 logged in, 2 logging in, 3 logged out.
    GetLoginStatus,
    /// `V2TIMMessageManager.createTextMessage`; data: `{id, messageInfo}`.
    CreateTextMessage {
        /// The message's text.
        text: Secret,
    },
    /// `V2TIMMessageManager.createCustomMessage`; data: `{id, messageInfo}`.
    CreateCustomMessage {
        /// The message's body.
        data: Secret,
        /// Shown in conversation lists.
        #[serde(default)]
        desc: Secret,
        /// Further text.
        #[serde(default)]
        extension: Secret,
    },
    /// `V2TIMMessageManager.sendMessage`; data: the message that was sent.
    #[serde(skip_deserializing)]
    SendMessage(Box<SendMessage>),
    /// `V2TIMOfflinePushManager.setOfflinePushConfig`
    SetOfflinePushConfig {
        /// The certificate ID.
        #[serde(rename = "businessID")]
        business_id: u32,
        /// The vendor's token.
        token: Secret,
    },
    /// `V2TIMOfflinePushManager.doBackground`
    DoBackground {
        /// Shown on the app's badge.
        unread_count: u32,
    },
    /// `V2TIMOfflinePushManager.doForeground`
    DoForeground,
}

impl ImRequest {
    /// What the platform reads.
    pub fn to_json(&self) -> Secret {
        tagged::to_json("api", self).into()
    }
}

/// Arguments of `sendMessage`, with the defaults of `react-native-tim-js` 0.1.10.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SendMessage {
    /// From `createTextMessage` or `createCustomMessage`.
    pub id: String,
    /// A user ID, or empty for a group.
    pub receiver: Secret,
    /// A group ID, or empty for a user.
    #[serde(rename = "groupID")]
    pub group_id: Secret,
    /// 0 default, 1 high, 2 normal, 3 low.
    #[serde(default = "normal_priority")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<u8>"))]
    pub priority: u8,
    /// Not stored, not pushed.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub online_user_only: bool,
    /// Asks receivers for read receipts.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub need_read_receipt: bool,
    /// Leaves the unread count as it is.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub is_excluded_from_unread_count: bool,
    /// Leaves the conversation's last message as it is.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub is_excluded_from_last_message: bool,
    /// Allows message extensions.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub is_support_message_extension: bool,
    /// Stored with the message at the service.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Secret>"))]
    pub cloud_custom_data: Secret,
    /// Stored with the message on this phone.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Secret>"))]
    pub local_custom_data: Secret,
    /// What the receivers' phones show while the app is not in the foreground.
    #[serde(default, deserialize_with = "read_options", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "OfflinePushInfo"))]
    pub offline_push_info: Option<Reading<'static>>,
}

fn im_request<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ImRequest, D::Error> {
    tagged::from_value("api", Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

fn normal_priority() -> u8 {
    2
}

/// Keeps `null` apart from an absent key.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
