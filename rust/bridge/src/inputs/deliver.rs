//! The way of an input from a foreign call to the engine. What goes wrong is logged: the callers
//! are callbacks of vendors and of the system, and nothing may be thrown into those.

use std::time::Duration;

use timpush_engine::input::Input;

use super::InputError;
use crate::bridge::shared;
use crate::guard::guard;

/// How long a tap or a message may hold up the thread that delivers it.
const CARRIED_OUT: Duration = Duration::from_secs(2);

/// Tells the engine what `input` made of the call's arguments.
pub(crate) fn tell(boundary: &'static str, input: impl FnOnce() -> Result<Input, InputError>) {
    logged(boundary, || input().map(|input| shared().submit(input)));
}

/// As [`tell`], and returns once that has been carried out: the process may end once the caller
/// has returned.
pub(crate) fn tell_and_wait(
    boundary: &'static str,
    input: impl FnOnce() -> Result<Input, InputError>,
) {
    logged(boundary, || Ok(shared().submit_and_wait(input()?, CARRIED_OUT)?));
}

/// Runs the work of a foreign call; a panic becomes an error.
pub(crate) fn guarded(
    boundary: &'static str,
    work: impl FnOnce() -> Result<(), InputError>,
) -> Result<(), InputError> {
    guard(boundary, work).unwrap_or_else(|panic| Err(panic.into()))
}

fn logged(boundary: &'static str, work: impl FnOnce() -> Result<(), InputError>) {
    if let Err(error) = guarded(boundary, work) {
        log::error!("{boundary}: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_without_its_text() {
        let words = guarded("onTap", || panic!("ext-canary")).unwrap_err().to_string();
        assert!(words.contains("internal error in onTap"), "{words}");
        assert!(!words.contains("canary"));
    }

    #[test]
    fn callers_see_no_panic() {
        tell("onTap", || panic!("ext-canary"));
        tell_and_wait("onTap", || panic!("ext-canary"));
    }
}
