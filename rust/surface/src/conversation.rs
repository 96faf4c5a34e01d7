//! The conversation that a tapped notification is about, out of the conventions for `ext` in use.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::json::is_number;
use crate::secret::Secret;

/// TUIKit's `chatType` of a group (`V2TIMConversation.V2TIM_GROUP`); any other is one-to-one.
const GROUP_CHAT: u8 = 2;

/// Whom or which group to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Conversation {
    /// Which kind.
    #[serde(rename = "type")]
    pub kind: ConversationType,
    /// The user's ID, or the group's.
    pub id: Secret,
}

/// A kind of conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ConversationType {
    /// With one user.
    C2c,
    /// A group.
    Group,
}

/// From `{"conversationID": "c2c_…"}` or `"group_…"` (the Flutter twin), else from `{"entity": …}`
/// with `sender` and `chatType`, an object or its JSON text (TUIKit; as text on OPPO). None for any
/// other ext.
pub fn conversation_of(ext: &Secret) -> Option<Conversation> {
    let ext: Map<String, Value> = serde_json::from_str(ext.reveal()).ok()?;
    ext.get("conversationID").and_then(named).or_else(|| ext.get("entity").and_then(of_entity))
}

fn named(id: &Value) -> Option<Conversation> {
    let (kind, id) = id.as_str()?.split_once('_')?;
    match kind {
        "c2c" => with(ConversationType::C2c, id),
        "group" => with(ConversationType::Group, id),
        _ => None,
    }
}

fn of_entity(entity: &Value) -> Option<Conversation> {
    if let Value::String(text) = entity {
        return of_entity(&serde_json::from_str::<Map<_, _>>(text).ok()?.into());
    }
    let kind = match is_number(entity.get("chatType"), GROUP_CHAT) {
        true => ConversationType::Group,
        false => ConversationType::C2c,
    };
    with(kind, entity.get("sender")?.as_str()?)
}

fn with(kind: ConversationType, id: &str) -> Option<Conversation> {
    (!id.is_empty()).then(|| Conversation { kind, id: id.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ext: &str) -> Option<(ConversationType, String)> {
        conversation_of(&ext.into()).map(|found| (found.kind, found.id.reveal().to_owned()))
    }

    #[test]
    fn is_found_in_each_convention() {
        let c2c = Some((ConversationType::C2c, "denny".to_owned()));
        let group = Some((ConversationType::Group, "g_1".to_owned()));
        for (ext, expected) in [
            (r#"{"conversationID":"c2c_denny"}"#, &c2c),
            (r#"{"conversationID":"group_g_1"}"#, &group),
            (r#"{"entity":{"version":1,"action":1,"chatType":1,"sender":"denny"}}"#, &c2c),
            (r#"{"entity":{"chatType":2,"sender":"g_1"},"timPushFeatures":{}}"#, &group),
            (r#"{"entity":{"chatType":2.0,"sender":"g_1"}}"#, &group),
            (r#"{"entity":"{\"chatType\":\"2\",\"sender\":\"g_1\"}"}"#, &group),
            ("{\n  \"entity\" : {\n    \"sender\" : \"denny\"\n  }\n}", &c2c),
            (r#"{"conversationID":"42","entity":{"sender":"denny"}}"#, &c2c),
        ] {
            assert_eq!(&found(ext), expected, "{ext}");
        }
    }

    #[test]
    fn is_absent_from_any_other_ext() {
        for ext in [
            "",
            "hello",
            "[1]",
            "null",
            r#"{"extKey":"ext content"}"#,
            r#"{"conversationID":"c2c_"}"#,
            r#"{"conversationID":7}"#,
            r#"{"entity":"xxxxxx"}"#,
            r#"{"entity":"\"text\""}"#,
            r#"{"entity":{"sender":""}}"#,
            r#"{"entity":{"sender":5}}"#,
            r#"{"entity":[{"sender":"denny"}]}"#,
        ] {
            assert_eq!(found(ext), None, "{ext}");
        }
    }
}
