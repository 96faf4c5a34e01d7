//! Lenient reading of what an app passed: a field that cannot be used is left out and named, and
//! nothing else is lost with it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use super::field::{Field, Kind};
use super::info::{Given, OfflinePushInfo};
use crate::language::Text;

/// The name of the whole, where it is no object.
pub(crate) const WHOLE: &str = "offlinePushInfo";

/// What an app passed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading<'a> {
    /// What can be used of it.
    pub info: OfflinePushInfo<'a>,
    /// What cannot.
    pub(crate) strays: Vec<Stray>,
}

/// Something that an app passed and that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stray {
    /// Nobody reads a field of that name.
    Unknown(String),
    /// The value is of another type than it takes.
    WrongType { field: Option<Field>, got: Text },
}

impl<'a> Reading<'a> {
    /// Reads JSON that has been found to be JSON.
    ///
    /// # Errors
    /// A text in it has lone surrogates.
    pub fn of(json: &'a str) -> Result<Self, serde_json::Error> {
        match json.as_bytes().first() {
            Some(b'{') if !is_special_number(json) => {
                let mut deserializer = serde_json::Deserializer::from_str(json);
                deserializer.deserialize_map(Fields)
            }
            Some(b'n') | None => Ok(Self::default()),
            Some(_) => {
                let strays = vec![Stray::WrongType { field: None, got: kind_of(json) }];
                Ok(Self { strays, ..Self::default() })
            }
        }
    }

    /// The same without borrowed text.
    pub fn into_owned(self) -> Reading<'static> {
        Reading { info: self.info.into_owned(), strays: self.strays }
    }
}

/// As the IM SDK takes it: what cannot be used is not in it.
impl Serialize for Reading<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.info.serialize(serializer)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Reading<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut reading = Reading::default();
        while let Some(Name(name)) = map.next_key()? {
            let json = map.next_value::<&RawValue>()?.get();
            match Field::from_name(&name) {
                _ if json == "null" => {}
                None => reading.strays.push(Stray::Unknown(name.into_owned())),
                Some(field) => match value(field.kind(), json).map_err(de::Error::custom)? {
                    Some(given) => reading.info.set(field, given),
                    None => {
                        let got = kind_of(json);
                        reading.strays.push(Stray::WrongType { field: Some(field), got });
                    }
                },
            }
        }
        Ok(reading)
    }
}

#[derive(Deserialize)]
pub(super) struct Name<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

/// What a field is set to; `None` if this is not what it takes.
fn value(kind: Kind, json: &str) -> Result<Option<Given<'_>>, serde_json::Error> {
    Ok(match kind {
        Kind::Text => text(json)?.map(Given::Text),
        Kind::Flag => json.parse().ok().map(Given::Flag),
        Kind::Number => number(json).map(Given::Number),
        Kind::Json if is_special_number(json) => None,
        Kind::Json if json.starts_with(['{', '[']) => Some(Given::Text(json.into())),
        Kind::Json => text(json)?.map(Given::Text),
    })
}

/// The text that a JSON string holds; `None` for other JSON.
pub(crate) fn text(json: &str) -> Result<Option<Cow<'_, str>>, serde_json::Error> {
    match json.strip_prefix('"').and_then(|json| json.strip_suffix('"')) {
        None => Ok(None),
        Some(plain) if !plain.contains('\\') => Ok(Some(plain.into())),
        Some(_) => serde_json::from_str::<String>(json).map(|text| Some(text.into())),
    }
}

/// JavaScript has one number type: 1.0 is 1. A number may be given as text, as Tencent's own types do.
#[allow(clippy::cast_possible_truncation)]
pub(crate) fn number(json: &str) -> Option<i32> {
    let digits = json.trim_matches('"');
    digits.parse().ok().or_else(|| {
        let number: f64 = json.parse().ok()?;
        let whole = number as i32;
        (f64::from(whole) == number).then_some(whole)
    })
}

/// A number that JSON lacks, as the TypeScript side writes it.
fn is_special_number(json: &str) -> bool {
    json.starts_with(r#"{"$number":"#)
}

fn kind_of(json: &str) -> Text {
    match json.as_bytes().first() {
        Some(b'"') => Text { en: "text", zh: "文本" },
        Some(b't' | b'f') => Text { en: "a flag", zh: "布尔值" },
        Some(b'[') => Text { en: "an array", zh: "数组" },
        Some(b'{') if !is_special_number(json) => Text { en: "an object", zh: "对象" },
        _ => Text { en: "a number", zh: "数字" },
    }
}
