//! Lenient reading of what an app passed: a field that cannot be used is left out and named, and
//! nothing else is lost with it.

use serde::{Serialize, Serializer};

use super::entries::{Entries, Json};
use super::field::{Field, Kind, shortened};
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
        let mut reading = Self::default();
        match Entries::of(json) {
            Some(entries) if !is_special_number(json) => {
                for (name, json) in entries.filter(|(_, json)| json.text != "null") {
                    reading.take(name, json)?;
                }
            }
            _ if json == "null" => {}
            _ => reading.strays.push(Stray::WrongType { field: None, got: kind_of(json) }),
        }
        Ok(reading)
    }

    fn take(&mut self, name: Json<'a>, json: Json<'a>) -> Result<(), serde_json::Error> {
        let name = name.string()?.unwrap_or_default();
        let Some(field) = Field::from_name(&name) else {
            self.strays.push(Stray::Unknown(shortened(&name)));
            return Ok(());
        };
        match value(field.kind(), json)? {
            Some(given) => self.info.set(field, given),
            None => {
                let got = kind_of(json.text);
                self.strays.push(Stray::WrongType { field: Some(field), got });
            }
        }
        Ok(())
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

/// What a field is set to; `None` if this is not what it takes.
fn value(kind: Kind, json: Json) -> Result<Option<Given>, serde_json::Error> {
    Ok(match kind {
        Kind::Text => json.string()?.map(Given::Text),
        Kind::Flag => json.text.parse().ok().map(Given::Flag),
        Kind::Number => number(json.text).map(Given::Number),
        Kind::Json if is_special_number(json.text) => None,
        Kind::Json if json.text.starts_with(['{', '[']) => Some(Given::Text(json.text.into())),
        Kind::Json => json.string()?.map(Given::Text),
    })
}

/// JavaScript has one number type: 1.0 is 1. A number may be given as text, as Tencent's own types do.
#[allow(clippy::cast_possible_truncation)]
pub(crate) fn number(json: &str) -> Option<i32> {
    let digits = json.trim_matches('"');
    digits.parse().ok().or_else(|| {
        let number: f64 = serde_json::from_str(json).ok()?;
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
