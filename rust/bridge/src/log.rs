//! Lines of the package's log: how loud they are, and what must not be in them.

use std::borrow::Cow;

use timpush_engine::command::Level;

/// Priorities of `android.util.Log`.
pub(crate) const DEBUG: i32 = 3;
pub(crate) const INFO: i32 = 4;
pub(crate) const WARN: i32 = 5;
pub(crate) const ERROR: i32 = 6;

/// From this length on, text without spaces and with a digit in it may be a key or a token.
const SUSPECT: usize = 24;

/// The platform's priority for a line of the engine.
pub(crate) fn priority(level: Level) -> i32 {
    match level {
        Level::Debug => DEBUG,
        Level::Info => INFO,
        Level::Warn => WARN,
    }
}

/// The last line of defence, behind `Secret`: replaces what looks like a key or a token by its
/// length.
pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    if !words(text).any(suspect) {
        return Cow::Borrowed(text);
    }
    let shown = words(text).map(|word| match suspect(word) {
        true => Cow::Owned(format!("‹{} chars›", word.len())),
        false => Cow::Borrowed(word),
    });
    Cow::Owned(shown.collect())
}

/// The text in pieces: runs of what tokens are made of, and single other characters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|c| !of_token(c)).flat_map(|piece| {
        let end = piece.trim_end_matches(|c| !of_token(c)).len();
        let (word, rest) = piece.split_at(end);
        [word, rest]
    })
}

fn of_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "+/=_-".contains(c)
}

fn suspect(word: &str) -> bool {
    word.len() >= SUSPECT && word.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_ordinary_lines_alone() {
        for line in [
            "",
            "registration: Xiaomi, business ID 5218 → registered",
            "exception com.xiaomi.mipush.sdk.MiPushClientException",
            "the state cannot be read: Permission denied (os error 13)",
        ] {
            assert!(matches!(redact(line), Cow::Borrowed(same) if same == line), "{line}");
        }
    }

    #[test]
    fn shows_the_length_of_what_looks_like_a_token() {
        let token = "d8Kq0bVw2Lx+ZzT4/uJmA1s=YcPfHh7N";
        let line = format!("拒绝 token={token}, 再试");
        assert_eq!(redact(&line), "拒绝 ‹38 chars›, 再试");
    }
}
