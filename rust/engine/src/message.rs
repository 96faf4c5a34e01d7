//! A push as its sender meant it, out of the form into which a vendor brought it.

use serde_json::{Map, Value};

use crate::input::RawMessage;
use crate::json::is_number;
use crate::payload::{ENTITY, EXT, MAX_EXT_BYTES, ext_in, is_id, is_line};
use crate::secret::Secret;

/// `fcmNotificationType` of a message that TUIKit does not show.
const PASS_THROUGH: u8 = 1;

/// What there is to show and to tell of a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The IM message's ID, else the vendor's.
    pub(crate) id: Option<String>,
    /// First line; absent if there is nothing to show.
    pub(crate) title: Option<Secret>,
    /// Second line.
    pub(crate) desc: Option<Secret>,
    /// The sender's `ext`; empty if there is none.
    pub(crate) ext: Secret,
    /// The notification channel that it names.
    pub(crate) channel_id: Option<String>,
    /// The sender leaves it to the app to show it.
    pub(crate) pass_through: bool,
}

impl Message {
    /// Reads a push. None for a data message that is no push of an IM message.
    pub(crate) fn read(mut raw: RawMessage) -> Option<Self> {
        let im = ImFields::take(&mut raw);
        let ext = ext_in(&mut raw.extras, raw.content.as_ref(), false);
        let ext = Some(ext).filter(|ext| ext.len() <= MAX_EXT_BYTES).unwrap_or_default();
        let hints = Hints::of(&ext);
        let message = Self {
            id: id(im.id).or_else(|| raw.message_id.filter(|id| is_id(id) && !id.is_empty())),
            title: line(raw.title).or(line(im.title)).or(line(hints.title)),
            desc: line(raw.desc).or(line(im.desc)).or(line(hints.desc)),
            channel_id: raw.channel_id.filter(|id| is_id(id)).or(id(im.channel_id)),
            pass_through: hints.pass_through,
            ext,
        };
        let is_push = message.title.is_some() || message.desc.is_some() || !message.ext.is_empty();
        is_push.then_some(message)
    }
}

fn line(text: Option<Secret>) -> Option<Secret> {
    text.filter(|text| !text.is_empty() && is_line(text.reveal()))
}

fn id(text: Option<Secret>) -> Option<String> {
    text.map(|text| text.reveal().to_owned()).filter(|id| !id.is_empty() && is_id(id))
}

/// The fields of a data message of the IM service (`TUIConstants.TIMPush.NOTIFICATION`).
struct ImFields {
    title: Option<Secret>,
    desc: Option<Secret>,
    id: Option<Secret>,
    channel_id: Option<Secret>,
}

impl ImFields {
    /// Out of the vendor's pairs, else out of its one text, which is then no ext itself.
    fn take(raw: &mut RawMessage) -> Self {
        let content = object(raw.content.as_ref());
        let mut named = false;
        let mut take = |key: &str| {
            let of_content = content.get(key).and_then(Value::as_str).map(Secret::from);
            named |= of_content.is_some();
            raw.extras.remove(key).or(of_content)
        };
        let fields = Self {
            title: take("IMTitle"),
            desc: take("IMDesc"),
            id: take("IMMsgID"),
            channel_id: take("IMChannelID"),
        };
        if named && !content.contains_key(EXT) {
            raw.content = None;
        }
        fields
    }
}

/// What TUIKit's ext says for whoever shows the message.
#[derive(Default)]
struct Hints {
    title: Option<Secret>,
    desc: Option<Secret>,
    pass_through: bool,
}

impl Hints {
    fn of(ext: &Secret) -> Self {
        let ext = object(Some(ext));
        let (entity, features) = (nested(&ext, ENTITY), nested(&ext, "timPushFeatures"));
        let text =
            |key: &str| entity.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        Self {
            title: text("nickname").or_else(|| text("sender")).map(Secret::from),
            // A call's content is an object as text, and nothing to read.
            desc: text("content").map(Secret::from).filter(|text| object(Some(text)).is_empty()),
            pass_through: is_number(features.get("fcmNotificationType"), PASS_THROUGH),
        }
    }
}

fn nested(object: &Map<String, Value>, key: &str) -> Map<String, Value> {
    match object.get(key) {
        Some(Value::Object(nested)) => nested.clone(),
        Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
        _ => Map::new(),
    }
}

fn object(text: Option<&Secret>) -> Map<String, Value> {
    text.and_then(|text| serde_json::from_str(text.reveal()).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(message: Value) -> Option<Message> {
        let mut whole = json!({ "vendor": "fcm", "shower": "app" });
        for (key, value) in message.as_object().unwrap() {
            whole[key] = value.clone();
        }
        Message::read(serde_json::from_value(whole).unwrap())
    }

    /// ID, title, text, ext.
    fn shown(message: Value) -> [String; 4] {
        let Message { id, title, desc, ext, .. } = read(message).unwrap();
        let text = |text: Option<Secret>| text.unwrap_or_default().reveal().to_owned();
        [id.unwrap_or_default(), text(title), text(desc), ext.reveal().to_owned()]
    }

    #[test]
    fn a_notification_is_what_the_vendor_says() {
        let message = json!({
            "messageId": "m", "title": "denny", "desc": "hi", "extras": { "ext": "{\"a\":1}" },
        });
        assert_eq!(shown(message), ["m", "denny", "hi", "{\"a\":1}"]);
    }

    #[test]
    fn a_data_message_is_what_the_im_service_says_in_pairs_or_in_one_text() {
        let fields = json!({
            "IMTitle": "denny", "IMDesc": "hi", "IMMsgID": "im", "IMChannelID": "chat", "ext": "{\"a\":1}",
        });
        let expected = ["im", "denny", "hi", "{\"a\":1}"];
        let pairs = json!({ "messageId": "m", "extras": fields });
        let text = json!({ "messageId": "m", "content": fields.to_string() });
        for message in [pairs, text] {
            assert_eq!(read(message.clone()).unwrap().channel_id.as_deref(), Some("chat"));
            assert_eq!(shown(message), expected);
        }
    }

    #[test]
    fn fields_without_ext_are_no_ext() {
        let text = json!({ "IMTitle": "denny", "IMDesc": "hi" }).to_string();
        assert_eq!(shown(json!({ "content": text })), ["", "denny", "hi", ""]);
    }

    #[test]
    fn what_a_data_message_leaves_open_is_in_tuikits_entity() {
        let entity = json!({ "sender": "denny", "nickname": "Denny", "content": "hi" });
        for ext in [json!({ "entity": entity }), json!({ "entity": entity.to_string() })] {
            let ext = ext.to_string();
            assert_eq!(shown(json!({ "content": ext })), ["", "Denny", "hi", &ext]);
        }
        let call =
            json!({ "entity": { "sender": "denny", "action": 2, "content": "{\"call_id\":1}" } });
        assert_eq!(shown(json!({ "extras": { "ext": call.to_string() } }))[1..3], ["denny", ""]);
    }

    #[test]
    fn the_sender_may_leave_it_to_the_app() {
        let ext = |kind: Value| json!({ "timPushFeatures": { "fcmNotificationType": kind } });
        let pass_through = |kind| {
            let ext = ext(kind).to_string();
            read(json!({ "extras": { "ext": ext } })).unwrap().pass_through
        };
        assert!(pass_through(json!(1)) && pass_through(json!(1.0)));
        assert!(!pass_through(json!(0)));
        assert!(!pass_through(json!("x")));
    }

    #[test]
    fn other_data_messages_are_no_pushes() {
        for other in [
            json!({}),
            json!({ "extras": { "from": "618033988749", "topic": "news" } }),
            json!({ "messageId": "m", "content": "" }),
            json!({ "extras": { "ext": "x".repeat(MAX_EXT_BYTES + 1) } }),
        ] {
            assert_eq!(read(other.clone()), None, "{other}");
        }
    }

    #[test]
    fn what_no_vendor_makes_so_long_is_dropped() {
        let message = json!({
            "messageId": "m".repeat(300), "title": "t".repeat(5_000), "desc": "hi",
            "channelId": "c".repeat(300),
        });
        let message = read(message).unwrap();
        assert_eq!((message.id, message.title, message.channel_id), (None, None, None));
    }
}
