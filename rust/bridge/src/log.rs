//! The package's log: the `log` facade, through the engine's thread, to the platform.

use std::borrow::Cow;

use log::{LevelFilter, Log, Metadata, Record};
use timpush_engine::command::Level;

use crate::bridge::shared;

/// Priorities of `android.util.Log`.
const DEBUG: i32 = 3;
const INFO: i32 = 4;
const WARN: i32 = 5;
const ERROR: i32 = 6;

/// From this length on, text without spaces and with a digit in it may be a key or a token.
const SUSPECT: usize = 24;

/// Sends the facade's records to the shared bridge. Repeating it changes nothing.
pub(crate) fn install() {
    // Fails only if it is installed already.
    if log::set_logger(&PlatformLog).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
}

/// The platform's priority for a line of the engine.
pub(crate) fn priority(level: Level) -> i32 {
    match level {
        Level::Debug => DEBUG,
        Level::Info => INFO,
        Level::Warn => WARN,
    }
}

struct PlatformLog;

impl Log for PlatformLog {
    /// Other crates in the library may quote anything.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("timpush")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            shared().log(facade_priority(record.level()), record.args().to_string());
        }
    }

    fn flush(&self) {}
}

fn facade_priority(level: log::Level) -> i32 {
    match level {
        log::Level::Error => ERROR,
        log::Level::Warn => WARN,
        log::Level::Info => INFO,
        log::Level::Debug | log::Level::Trace => DEBUG,
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
