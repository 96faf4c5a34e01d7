//! Questions that need no engine: they are answered at once, from what is in them.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::code::{Code, Failure};
use crate::event::Answer;
use crate::json;
use crate::language::Language;
use crate::options::{self, About, Reading};

/// What can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Ask {
    /// What is not right about options, and what is shown of them: `OfflinePushCheck`.
    CheckOfflinePushInfo,
    /// The options in the form that any binding of the IM SDK takes, and what does not come out as
    /// given: `{ info, warnings }`.
    PrepareOfflinePushInfo,
    /// The options in the form that Tencent's JavaScript IM SDKs take, and what does not come out as
    /// given: `{ info: ChatOfflinePushInfo, warnings }`.
    ToChatOfflinePushInfo,
}

/// A question about offline push options.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Question<'a> {
    /// Which.
    pub ask: Ask,
    /// The options as the app passed them, unchecked.
    #[serde(borrow, default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "unknown"))]
    pub info: Option<&'a RawValue>,
    /// What is known of the message.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<About>"))]
    pub about: About,
    /// In which language to answer; English if absent.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Language>"))]
    pub language: Language,
}

/// Success with data, as [`Answer`] writes it.
#[derive(Serialize)]
struct Answered<T> {
    code: i32,
    desc: &'static str,
    data: T,
}

/// Answers a [`Question`] in JSON with the JSON of an [`Answer`]; with 6017 if there is no question in
/// it.
pub fn ask(text: &str) -> String {
    json::read(text, answer).unwrap_or_else(|error| {
        let desc = format!("the question could not be understood: {error}");
        let answer = Answer::from(Failure::new(Code::InvalidParameter, desc));
        serde_json::to_string(&answer).unwrap_or_default()
    })
}

fn answer(text: &str) -> Result<String, serde_json::Error> {
    let question: Question = serde_json::from_str(text)?;
    let reading = question.info.map(|info| Reading::of(info.get())).transpose()?;
    match question.ask {
        Ask::CheckOfflinePushInfo => answered(options::check(
            &reading.unwrap_or_default(),
            &question.about,
            question.language,
        )),
        Ask::PrepareOfflinePushInfo => {
            answered(options::prepare(reading, &question.about, question.language))
        }
        Ask::ToChatOfflinePushInfo => answered(options::to_chat(
            &reading.unwrap_or_default(),
            &question.about,
            question.language,
        )),
    }
}

fn answered(data: impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Answered { code: 0, desc: "", data })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn ask(question: &str) -> Value {
        serde_json::from_str(&super::ask(question)).unwrap()
    }

    #[test]
    fn are_answered_from_what_is_in_them() {
        let info = json!({ "title": "t", "ext": { "b": 1, "a": [] }, "titel": 1, "desc": null,
            "androidOPPOChannelID": "tuikit" });
        let question = json!({ "ask": "prepareOfflinePushInfo", "info": info });
        let data = &ask(&question.to_string())["data"];
        let ext = r#"{"a":[],"b":1}"#;
        let expected = json!({ "title": "t", "ext": ext, "disablePush": false, "ignoreIOSBadge": false,
                "androidOPPOChannelID": "tuikit" });
        assert_eq!(data["info"], expected);
        let unknown = &data["warnings"][0];
        assert_eq!(
            (&unknown["code"], &unknown["field"]),
            (&json!("fieldUnknown"), &json!("titel"))
        );
        assert_eq!(unknown["todo"], json!("Did you mean title?"));
    }

    #[test]
    fn say_what_keeps_a_message_without_options_from_being_pushed() {
        let codes = |about: Value| {
            let question = json!({ "ask": "prepareOfflinePushInfo", "about": about });
            let warnings = ask(&question.to_string())["data"]["warnings"].take();
            let all: Vec<Value> = serde_json::from_value(warnings).unwrap();
            all.into_iter().map(|warning| warning["code"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(codes(json!({ "messageType": "custom" })), ["customWithoutDesc"]);
        assert!(codes(json!({ "messageType": "custom", "onlineUserOnly": true })).is_empty());
        assert!(codes(json!({ "messageType": "text" })).is_empty());
    }

    #[test]
    fn are_answered_with_6017_if_they_are_none() {
        for text in
            ["", "null", "{}", r#"{"ask":"what"}"#, r#"{"ask":"checkOfflinePushInfo","about":1}"#]
        {
            assert_eq!(ask(text)["code"], 6017, "{text}");
        }
    }

    #[test]
    fn lone_surrogates_are_replaced() {
        let text =
            r#"{"ask":"prepareOfflinePushInfo","info":{"title":"\ud83d","ext":{"a":"\ude00"}}}"#;
        let info = &ask(text)["data"]["info"];
        assert_eq!(info["title"], "\u{fffd}");
        assert_eq!(info["ext"], r#"{"a":"\ufffd"}"#);
    }
}
