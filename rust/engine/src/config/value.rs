//! One value of the configuration: what it is, or what is wrong with it.

use serde::Deserialize;
use serde_json::Value;

use crate::language::Language;
use crate::secret::Secret;

/// The IM SDK narrows a certificate ID to a Java `int` (imsdk-plus 5.6.1202).
const MAX_BUSINESS_ID: u64 = i32::MAX as u64;

/// A value as read, and whether it had to be read from text.
pub(super) struct Read<T> {
    pub(super) value: T,
    pub(super) from_text: bool,
}

impl<T> Read<T> {
    fn plain(value: T) -> Self {
        Self { value, from_text: false }
    }
}

/// A certificate ID, or a sentence's end that says what stands there instead.
pub(super) fn business_id(value: &Value) -> Result<Read<u32>, String> {
    let wrong = || {
        format!(
            "must be a whole number from 1 to {MAX_BUSINESS_ID}: the certificate ID that the IM \
             console shows; it is {}",
            shown(value)
        )
    };
    let read = whole_number(value).ok_or_else(wrong)?;
    let id =
        u32::try_from(read.value).ok().filter(|id| (1..=MAX_BUSINESS_ID).contains(&(*id).into()));
    id.map(|value| Read { value, from_text: read.from_text }).ok_or_else(wrong)
}

fn whole_number(value: &Value) -> Option<Read<u64>> {
    match value {
        Value::Number(number) => {
            number.as_u64().or_else(|| integral(number.as_f64()?)).map(Read::plain)
        }
        Value::String(text) => {
            text.trim().parse().ok().map(|value| Read { value, from_text: true })
        }
        _ => None,
    }
}

/// JavaScript has one number type: 5218.0 is 5218.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn integral(number: f64) -> Option<u64> {
    let exact = number.fract() == 0.0 && (0.0..=MAX_BUSINESS_ID as f64).contains(&number);
    exact.then_some(number as u64)
}

/// Text, trimmed; empty text counts as absent.
pub(crate) fn text(value: &Value) -> Result<Option<Secret>, String> {
    match value {
        Value::String(text) => {
            let text = text.trim();
            Ok((!text.is_empty()).then(|| Secret::from(text)))
        }
        Value::Number(_) => {
            Err("must be text in quotes: as a number its last digits are lost".to_owned())
        }
        other => Err(format!("must be text; it is {}", shown(other))),
    }
}

/// A flag.
pub(crate) fn flag(value: &Value) -> Result<bool, String> {
    value.as_bool().ok_or_else(|| format!("must be true or false; it is {}", shown(value)))
}

/// A language.
pub(crate) fn language(value: &Value) -> Result<Language, String> {
    let wrong = || format!("must be 'en' or 'zh'; it is {}", shown(value));
    Language::deserialize(value).map_err(|_| wrong())
}

/// A whole number between the two bounds.
pub(crate) fn whole(value: &Value, min: u64, max: u64) -> Result<u64, String> {
    let wrong = || format!("must be a whole number from {min} to {max}; it is {}", shown(value));
    value.as_u64().filter(|number| (min..=max).contains(number)).ok_or_else(wrong)
}

/// A value as a message shows it: numbers as they are, the kind of everything else, since text may
/// be a key.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.is_empty() => "empty text".to_owned(),
        Value::String(_) => "text".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(object) => match object.get("$number") {
            Some(Value::String(special)) => special.clone(),
            _ => "an object".to_owned(),
        },
    }
}
