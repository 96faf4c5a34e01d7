//! The keys of `vendorParams`.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::read::Name;

/// What `vendorParams` holds.
pub(super) enum Params<'a> {
    /// Each key with its JSON.
    Object(Vec<(Cow<'a, str>, &'a str)>),
    /// Something else.
    NotObject,
}

impl<'a> Params<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let entries = deserializer.deserialize_map(Entries);
        match (entries, deserializer.end()) {
            (Ok(entries), Ok(())) => Self::Object(entries),
            _ => Self::NotObject,
        }
    }

    /// The JSON of a key.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.entries().iter().find(|(key, _)| key == name).map(|(_, json)| *json)
    }

    pub(super) fn entries(&self) -> &[(Cow<'a, str>, &'a str)] {
        match self {
            Self::Object(entries) => entries,
            Self::NotObject => &[],
        }
    }
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(Cow<'de, str>, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(5);
        while let Some(Name(name)) = map.next_key()? {
            entries.push((name, map.next_value::<&RawValue>()?.get()));
        }
        Ok(entries)
    }
}
