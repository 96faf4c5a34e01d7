//! Offline push options as read: which fields an app set, and to what.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::field::Field;

/// What a field was set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Given<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A flag.
    Flag(bool),
    /// A number.
    Number(i32),
}

impl Given<'_> {
    fn into_owned(self) -> Given<'static> {
        match self {
            Self::Text(text) => Given::Text(text.into_owned().into()),
            Self::Flag(flag) => Given::Flag(flag),
            Self::Number(number) => Given::Number(number),
        }
    }
}

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_i32(*number),
        }
    }
}

/// Offline push options in the form that the native IM SDK takes: `ext` and `vendorParams` are text.
/// A field that is not set is left to the SDK's own default.
#[derive(Clone, PartialEq)]
pub struct OfflinePushInfo<'a> {
    given: [Option<Given<'a>>; Field::ALL.len()],
}

impl Default for OfflinePushInfo<'_> {
    fn default() -> Self {
        Self { given: [const { None }; Field::ALL.len()] }
    }
}

impl<'a> OfflinePushInfo<'a> {
    /// Sets a field.
    pub fn set(&mut self, field: Field, given: Given<'a>) {
        self.given[field as usize] = Some(given);
    }

    /// What a field was set to.
    pub const fn get(&self, field: Field) -> Option<&Given<'a>> {
        self.given[field as usize].as_ref()
    }

    /// The text of a field; empty text counts as not set, since samples set fields to `''`.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.get(field) {
            Some(Given::Text(text)) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The number of a field.
    pub fn number(&self, field: Field) -> Option<i32> {
        match self.get(field) {
            Some(Given::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Whether a flag is set to `true`.
    pub fn flag(&self, field: Field) -> bool {
        matches!(self.get(field), Some(Given::Flag(true)))
    }

    /// The fields that are set, in the order of the table.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &Given<'a>)> {
        let given = Field::ALL.into_iter().zip(&self.given);
        given.filter_map(|(field, given)| Some((field, given.as_ref()?)))
    }

    /// The same without borrowed text.
    pub fn into_owned(self) -> OfflinePushInfo<'static> {
        OfflinePushInfo { given: self.given.map(|given| given.map(Given::into_owned)) }
    }
}

impl Serialize for OfflinePushInfo<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, given) in self.fields() {
            map.serialize_entry(field.name(), given)?;
        }
        map.end()
    }
}

/// Names only (design rule 10).
impl fmt::Debug for OfflinePushInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields().map(|(field, _)| field.name())).finish()
    }
}
