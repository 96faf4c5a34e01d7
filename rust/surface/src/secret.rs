//! Text that must not reach a log.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A key, token, user ID or payload. `Debug` and `Display` show its length only (design rule 10);
/// serialised in clear, since commands and the state file need the text itself.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(as = "String"))]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text itself. Never pass the result to a log or an error message.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "‹{} chars›", self.0.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn shows_its_length_only() {
        let secret = Secret::from("regId-canary");
        assert_eq!(format!("{secret} {secret:?}"), "‹12 chars› ‹12 chars›");
    }
}
