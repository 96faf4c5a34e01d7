//! The wall clock.

use std::time::{SystemTime, UNIX_EPOCH};

use timpush_engine::input::Millis;

/// Milliseconds since the Unix epoch; 0 while the phone's clock is set to before it.
pub(crate) fn now() -> Millis {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis::try_from(elapsed.as_millis()).unwrap_or(Millis::MAX)
}
