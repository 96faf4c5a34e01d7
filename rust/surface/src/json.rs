//! JSON as JavaScript writes it: strings may hold lone surrogates, which JSON text may not.

use serde_json::Value;

/// Whether it is this number, which some writers make a fraction (`2.0`) or text of it.
pub fn is_number(value: Option<&Value>, number: u8) -> bool {
    match value {
        Some(Value::Number(given)) => {
            given.as_f64().is_some_and(|given| (given - f64::from(number)).abs() < f64::EPSILON)
        }
        Some(Value::String(given)) => given.parse() == Ok(number),
        _ => false,
    }
}

/// Reads JSON; where lone surrogate escapes stop it, reads it again with U+FFFD in their place, as
/// Hermes does when it makes UTF-8 of a string.
///
/// # Errors
/// What is wrong and where.
pub fn read<T>(
    text: &str,
    reader: impl Fn(&str) -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    reader(text).or_else(|error| match replace_lone_surrogates(text) {
        Some(mended) => reader(&mended),
        None => Err(error),
    })
}

/// `None` if there is none.
fn replace_lone_surrogates(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        mended.push_str(before);
        let length = escape_length(escape);
        let lone = length == 6 && is_surrogate(escape);
        mended.push_str(if lone { "\\ufffd" } else { &escape[..length] });
        found |= lone;
        rest = &escape[length..];
    }
    mended.push_str(rest);
    found.then_some(mended)
}

/// Bytes of the escape that `text` begins with; 12 for a pair of surrogates.
fn escape_length(text: &str) -> usize {
    let wanted = match unit(text) {
        Some(0xD800..=0xDBFF) if matches!(text.get(6..).and_then(unit), Some(0xDC00..=0xDFFF)) => {
            12
        }
        Some(_) => 6,
        None => 1 + text[1..].chars().next().map_or(0, char::len_utf8),
    };
    wanted.min(text.len())
}

fn is_surrogate(escape: &str) -> bool {
    matches!(unit(escape), Some(0xD800..=0xDFFF))
}

/// The code unit of a `\uXXXX` at the beginning of `text`.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn parse(text: &str) -> Result<String, serde_json::Error> {
        read(text, |text| serde_json::from_str(text))
    }

    #[test]
    fn replaces_lone_surrogates_only() {
        let cases = [
            (r#""a\ud83d""#, "a\u{fffd}"),
            (r#""\ude00b""#, "\u{fffd}b"),
            (r#""\ud83d\ude00\ud83d""#, "😀\u{fffd}"),
            (r#""\\ud83d\ud83dx""#, "\\ud83d\u{fffd}x"),
            (r#""\ud83d\n\u00e9""#, "\u{fffd}\né"),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).expect(text), expected);
        }
    }

    #[test]
    fn reports_what_it_cannot_mend() {
        for text in ["", "{", r#""\u12"#, r#""\"#, r#""\ud83d"#, "\"\\é"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
