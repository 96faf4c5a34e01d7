//! The keys of `vendorParams`.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::entries::{Entries, Json};

/// What `vendorParams` holds.
pub(super) enum Params<'a> {
    /// Each key with its JSON.
    Object(Vec<(Cow<'a, str>, &'a str)>),
    /// Something else.
    NotObject,
}

impl<'a> Params<'a> {
    pub(super) fn of(json: &'a str) -> Self {
        let is_json = serde_json::from_str::<IgnoredAny>(json).is_ok();
        match Entries::of(json).filter(|_| is_json) {
            None => Self::NotObject,
            Some(entries) => Self::Object(entries.filter_map(read).collect()),
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

fn read<'a>((name, json): (Json<'a>, Json<'a>)) -> Option<(Cow<'a, str>, &'a str)> {
    Some((name.string().ok()??, json.text))
}
