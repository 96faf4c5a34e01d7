//! The `log` facade's way to the platform.

use log::{LevelFilter, Log, Metadata, Record};

use crate::log::{DEBUG, ERROR, INFO, WARN};

/// Where a line goes, with its priority.
pub(crate) type Write = fn(i32, String);

/// Sends the facade's records to `write`. Repeating it changes nothing.
pub(crate) fn install(write: Write) {
    // Fails only if it is installed already.
    if log::set_boxed_logger(Box::new(PlatformLog(write))).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
}

struct PlatformLog(Write);

impl Log for PlatformLog {
    /// Other crates in the library may quote anything.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("timpush")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            (self.0)(facade_priority(record.level()), record.args().to_string());
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
