//! What the engine asks of the phone's system, and the arguments that JavaScript gives for it.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::code::{Code, Failure};
use crate::config::value;
use crate::secret::Secret;
use crate::tagged;
use crate::vendor::Vendor;

/// A call of the phone's system, in JSON for example `{"api":"setBadge","vendor":"oppo","number":3}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SystemRequest {
    /// Takes this app's notifications off the shade.
    ClearNotifications {
        /// Whether vendors' SDKs may be asked, too: only once the app has called `init`, with consent.
        vendors: bool,
    },
    /// Sets the number at the app's icon.
    SetBadge {
        /// Whose launcher the phone has.
        vendor: Vendor,
        /// 0 takes the number away.
        number: u32,
    },
    /// Creates a notification channel or changes its texts; done where the system has no channels.
    CreateChannel(NotificationChannel),
    /// Asks the user to permit notifications; data: whether they are permitted.
    RequestPermission {
        /// As above.
        vendors: bool,
        /// On iOS: a provisional one, which iOS gives without asking.
        provisional: bool,
    },
    /// Says how the phone and the app's manifest are; data: what `diagnose` reads as its facts.
    Inspect {
        /// What to look for in the manifest; answered in this order.
        parts: Vec<Part>,
        /// Whether the IM SDK may be asked, too: only once the app has started it, or push.
        im: bool,
    },
    /// Shows a push, in place of an earlier one of that tag.
    PostNotification(Notification),
    /// Takes the notification of that tag off the shade, if there is one.
    CancelNotification {
        /// As in [`Notification`]; FCM shows what carries a tag under the same.
        tag: String,
    },
    /// Answers iOS, which asks whether to show a push in the foreground; comes exactly once for each
    /// [`RawMessage::presentation`](crate::input::RawMessage::presentation).
    Present {
        /// The platform's number of the question.
        presentation: u64,
        /// Whether to show it.
        shown: bool,
    },
    /// Takes off the shade what the system has shown for a vendor.
    WithdrawNotification {
        /// Whose.
        vendor: Vendor,
        /// By which the vendor's SDK knows it.
        notify_id: i32,
    },
}

impl SystemRequest {
    /// What the platform reads.
    pub(crate) fn to_json(&self) -> Secret {
        tagged::to_json("api", self).into()
    }
}

/// Something in the app's manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its name; `${applicationId}` stands for the app's own.
    pub name: &'static str,
}

/// What a [`Part`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PartKind {
    /// A receiver, by its class.
    Receiver,
    /// A service, by its class.
    Service,
    /// An activity, by its class.
    Activity,
    /// A permission that the app asks for.
    Permission,
    /// A value under this name that is not empty.
    MetaData,
    /// An activity that answers this address.
    Address,
}

/// A notification of this package's own; a tap on it comes back as one of `vendor`'s.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    /// Whose push it is.
    pub vendor: Vendor,
    /// The message's ID.
    pub tag: String,
    /// First line.
    pub title: Secret,
    /// Second line.
    pub desc: Secret,
    /// Comes back with the tap.
    pub ext: Secret,
    /// Where the app has such a channel; else the package's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
}

/// A notification channel, Android 8 and newer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct NotificationChannel {
    /// By which pushes name it.
    pub channel_id: String,
    /// What the user reads in the phone's settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string", optional = false))]
    pub channel_name: Option<String>,
    /// More of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_description: Option<String>,
    /// A file in the app's `res/raw`, without suffix; the system's own sound if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_sound: Option<String>,
    /// As in Android's `NotificationManager`: 0 none, 1 min, 2 low, 3 default, 4 high; 4 if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
}

const CHANNEL_KEYS: [&str; 5] =
    ["channelId", "channelName", "channelDescription", "channelSound", "importance"];
const EXAMPLE: &str = "createNotificationChannel({ channelId: 'chat', channelName: 'Messages' })";

impl NotificationChannel {
    /// A channel with nothing but what every channel has.
    pub(crate) const fn named(channel_id: String, channel_name: Option<String>) -> Self {
        let (channel_description, channel_sound, importance) = (None, None, None);
        Self { channel_id, channel_name, channel_description, channel_sound, importance }
    }

    /// Reads what an app passed to `createNotificationChannel`.
    ///
    /// # Errors
    /// 6017 with the name of the key, what stands there and what should.
    pub(crate) fn parse(channel: &Value) -> Result<Self, Failure> {
        let Value::Object(channel) = channel else {
            let shown = value::shown(channel);
            return Err(wrong(&format!("takes an object, such as {EXAMPLE}; it got {shown}")));
        };
        if let Some(unknown) = channel.keys().find(|key| !CHANNEL_KEYS.contains(&key.as_str())) {
            let known = CHANNEL_KEYS.join(", ");
            return Err(wrong(&format!("unknown key {unknown}: it takes {known}")));
        }
        Ok(Self {
            channel_id: required(channel, "channelId")?,
            channel_name: Some(required(channel, "channelName")?),
            channel_description: text(channel, "channelDescription")?,
            channel_sound: text(channel, "channelSound")?,
            importance: importance(channel)?,
        })
    }
}

fn required(channel: &Map<String, Value>, key: &str) -> Result<String, Failure> {
    text(channel, key)?.ok_or_else(|| wrong(&format!("{key} is missing, as in {EXAMPLE}")))
}

fn text(channel: &Map<String, Value>, key: &str) -> Result<Option<String>, Failure> {
    let Some(given) = given(channel, key) else { return Ok(None) };
    let text = value::text(given).map_err(|why| wrong(&format!("{key} {why}")))?;
    Ok(text.map(|text| text.reveal().to_owned()))
}

fn importance(channel: &Map<String, Value>) -> Result<Option<u8>, Failure> {
    let Some(given) = given(channel, "importance") else { return Ok(None) };
    let number = value::whole(given, 0, 4).map_err(|why| wrong(&format!("importance {why}")))?;
    Ok(u8::try_from(number).ok())
}

fn given<'a>(channel: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    channel.get(key).filter(|value| !value.is_null())
}

fn wrong(what: &str) -> Failure {
    Failure::new(Code::InvalidParameter, format!("createNotificationChannel: {what}"))
}

/// Reads what an app passed to `method` as a number of something; the platform takes Java's `int`.
///
/// # Errors
/// 6017 with what was passed instead of a number.
pub(crate) fn count(method: &str, number: &Value) -> Result<u32, Failure> {
    let read = value::whole(number, 0, i32::MAX as u64);
    let wrong = |why| Failure::new(Code::InvalidParameter, format!("{method}: it {why}"));
    read.map(|number| u32::try_from(number).unwrap_or(u32::MAX)).map_err(wrong)
}

/// Reads the flag that an app passed to `method`.
///
/// # Errors
/// 6017 with what was passed instead of a flag.
pub(crate) fn flag(method: &str, given: &Value) -> Result<bool, Failure> {
    value::flag(given)
        .map_err(|why| Failure::new(Code::InvalidParameter, format!("{method}: it {why}")))
}
