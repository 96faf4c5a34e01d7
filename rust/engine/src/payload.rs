//! What the sender set as `offlinePushInfo.ext`, out of the form into which a vendor brought it.
//!
//! Any app can start an activity with any extras, so that nothing here is trusted to make sense.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::input::RawTap;
use crate::secret::Secret;
use crate::vendor::Vendor;

/// More than any vendor carries (4 KB); what is longer was not made by one.
pub(crate) const MAX_EXT_BYTES: usize = 65_536;
/// More than anybody puts into an ext.
const MAX_KEYS: usize = 1_000;
/// As much of an ID and of a line of text as is kept.
const MAX_ID_BYTES: usize = 256;
const MAX_LINE_BYTES: usize = 4_096;

/// The app's own text, under this key by every vendor that keeps keys apart.
pub(crate) const EXT: &str = "ext";
/// TUIKit's top-level key: its value is an object.
pub(crate) const ENTITY: &str = "entity";
/// The Flutter twin's: its value is `c2c_` or `group_` with an ID.
const CONVERSATION: &str = "conversationID";

/// The ext of a tap; empty if there is none in it.
///
/// Under the key `ext` (all vendors); else, among the extras, the keys of the ext itself (OPPO
/// flattens it: `entity`, `conversationID`, or any others if OPPO is this phone's `channel`); else in
/// the self-defined content (Meizu), which is an object with `ext` in it, or the ext itself.
pub fn ext_of(raw: &mut RawTap, channel: Option<Vendor>) -> Secret {
    // Whoever goes through a door with text in hand on an OPPO phone was sent by OPPO's service.
    let by_oppo = channel == Some(Vendor::Oppo) && raw.door.is_some();
    ext_in(&mut raw.extras, raw.content.as_ref(), by_oppo)
}

/// As [`ext_of`]; `by_oppo` if all of the extras are the ext's keys.
pub(crate) fn ext_in(
    extras: &mut BTreeMap<String, Secret>,
    content: Option<&Secret>,
    by_oppo: bool,
) -> Secret {
    let ext = extras.remove(EXT).filter(|ext| !ext.is_empty());
    ext.or_else(|| flattened(extras, by_oppo))
        .or_else(|| content.map(self_defined))
        .unwrap_or_default()
}

fn flattened(extras: &BTreeMap<String, Secret>, by_oppo: bool) -> Option<Secret> {
    let size: usize = extras.values().map(Secret::len).sum();
    if size > MAX_EXT_BYTES || extras.len() > MAX_KEYS || !(by_oppo || holds_ext(extras)) {
        return None;
    }
    // Keys with a dot are the system's and the vendors' own: `google.message_id`.
    let own = extras.iter().filter(|(key, _)| !key.contains('.'));
    let mut object = Map::new();
    object.extend(own.map(|(key, text)| (key.clone(), unflattened(text))));
    (!object.is_empty()).then(|| Value::from(object).to_string().into())
}

fn holds_ext(extras: &BTreeMap<String, Secret>) -> bool {
    let entity = extras.get(ENTITY).map(unflattened);
    let conversation = extras.get(CONVERSATION).map_or("", Secret::reveal);
    entity.is_some_and(|entity| entity.is_object())
        || ["c2c_", "group_"].iter().any(|kind| conversation.starts_with(kind))
}

/// An object or an array is put back; any other value cannot be told from text.
fn unflattened(text: &Secret) -> Value {
    match serde_json::from_str(text.reveal()) {
        Ok(nested @ (Value::Object(_) | Value::Array(_))) => nested,
        _ => Value::from(text.reveal()),
    }
}

fn self_defined(content: &Secret) -> Secret {
    let object: Option<Map<String, Value>> = serde_json::from_str(content.reveal()).ok();
    match object.and_then(|mut object| object.remove(EXT)) {
        None => content.clone(),
        Some(Value::String(ext)) => ext.into(),
        Some(Value::Null) => Secret::default(),
        Some(ext) => ext.to_string().into(),
    }
}

/// The same for the same JSON however it is written, to compare what two sources saw of one tap.
pub(crate) fn canonical(ext: &Secret) -> Secret {
    let json: Option<Value> = serde_json::from_str(ext.reveal()).ok();
    json.map_or_else(|| ext.clone(), |json| json.to_string().into())
}

/// Drops an ID and lines of text that no vendor makes so long.
pub(crate) fn bound(raw: &mut RawTap) {
    raw.message_id.take_if(|id| !is_id(id));
    raw.title.take_if(|title| !is_line(title));
    raw.desc.take_if(|desc| !is_line(desc));
}

/// Whether an ID is no longer than a vendor makes it.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_BYTES
}

/// The same of a line of text.
pub(crate) fn is_line(text: &str) -> bool {
    text.len() <= MAX_LINE_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ext(tap: Value) -> String {
        ext_on(None, tap)
    }

    fn ext_on(channel: Option<Vendor>, tap: Value) -> String {
        let mut raw: RawTap = serde_json::from_value(tap).unwrap();
        ext_of(&mut raw, channel).reveal().to_owned()
    }

    fn activity(extras: Value) -> String {
        ext(json!({ "source": "activity", "extras": extras }))
    }

    fn content(content: &str) -> String {
        ext(json!({ "source": "receiver", "vendor": "meizu", "content": content }))
    }

    #[test]
    fn is_found_under_its_own_key_first() {
        let entity = r#"{"sender":"vinson"}"#;
        assert_eq!(activity(json!({ "ext": "{\"a\":1}", "entity": entity })), "{\"a\":1}");
        let both = json!({ "source": "receiver", "extras": { "ext": "x" }, "content": "y" });
        assert_eq!(ext(both), "x");
    }

    #[test]
    fn is_put_together_from_what_oppo_flattened() {
        let flat = json!({
            "entity": r#"{"sender":"vinson","action":1}"#,
            "timPushFeatures": r#"{"fcmPushType":0}"#,
            "note": "hi",
            "com.heytap.msg_id": "9",
        });
        let whole = json!({
            "entity": { "sender": "vinson", "action": 1 },
            "timPushFeatures": { "fcmPushType": 0 },
            "note": "hi",
        });
        assert_eq!(serde_json::from_str::<Value>(&activity(flat)).unwrap(), whole);
        let flat = json!({ "conversationID": "c2c_vinson" });
        assert_eq!(activity(flat), r#"{"conversationID":"c2c_vinson"}"#);
        let empty = json!({ "ext": "", "conversationID": "group_g" });
        assert_eq!(activity(empty), r#"{"conversationID":"group_g"}"#);
    }

    #[test]
    fn is_any_text_that_comes_through_a_door_of_an_oppo_phone() {
        let tap = |door: Value| {
            let extras = json!({ "extKey": "ext content", "com.heytap.msg_id": "9" });
            json!({ "source": "activity", "extras": extras, "door": door })
        };
        let whole = r#"{"extKey":"ext content"}"#;
        assert_eq!(ext_on(Some(Vendor::Oppo), tap(json!("launcher"))), whole);
        assert_eq!(ext_on(Some(Vendor::Oppo), tap(json!("tapActivity"))), whole);
        assert_eq!(ext_on(Some(Vendor::Oppo), tap(Value::Null)), "");
        assert_eq!(ext_on(Some(Vendor::Fcm), tap(json!("launcher"))), "");
        assert_eq!(ext_on(None, tap(json!("launcher"))), "");
        let empty = json!({ "source": "activity", "extras": {}, "door": "launcher" });
        assert_eq!(ext_on(Some(Vendor::Oppo), empty), "");
    }

    #[test]
    fn is_read_from_self_defined_content() {
        assert_eq!(content(r#"{"ext":"{\"a\":1}"}"#), r#"{"a":1}"#);
        assert_eq!(content(r#"{"ext":{"a":1}}"#), r#"{"a":1}"#);
        assert_eq!(content(r#"{"entity":{"sender":"s"}}"#), r#"{"entity":{"sender":"s"}}"#);
        assert_eq!(content("plain"), "plain");
        assert_eq!(content(r#"{"ext":null}"#), "");
        assert_eq!(content(""), "");
    }

    #[test]
    fn is_not_made_of_what_others_send() {
        for junk in [
            json!({}),
            json!({ "entity": "vinson" }),
            json!({ "entity": "[1]" }),
            json!({ "entity": "{" }),
            json!({ "conversationID": "42" }),
            json!({ "profile": "0", "android.intent.extra.REFERRER_NAME": "x" }),
            json!({ "entity": format!("{}1{}", "[".repeat(9_000), "]".repeat(9_000)) }),
            json!({ "entity": "{}", "a": "x".repeat(MAX_EXT_BYTES) }),
            (0..=MAX_KEYS)
                .map(|key| (format!("k{key}"), json!("{}")))
                .chain([("entity".to_owned(), json!("{}"))])
                .collect(),
        ] {
            assert_eq!(activity(junk.clone()), "", "{junk}");
        }
    }
}
