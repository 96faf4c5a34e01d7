//! The panic guard of every boundary.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::path::Path;
use std::sync::Once;

use timpush_engine::code::{Code, Failure};

thread_local! {
    static BOUNDARY: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Runs `work` on behalf of `boundary`; a panic ends here.
///
/// # Errors
///
/// [`Code::Internal`] with the boundary's name after a panic. The panic's own text may hold a token
/// or a payload, so it is neither passed on nor logged.
pub fn guard<T>(boundary: &'static str, work: impl FnOnce() -> T) -> Result<T, Failure> {
    let outer = BOUNDARY.replace(Some(boundary));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    BOUNDARY.set(outer);
    outcome.map_err(|payload| {
        // Dropping it could panic again, outside of any guard.
        std::mem::forget(payload);
        internal(boundary)
    })
}

/// Makes panics inside a guard log where they happened instead of printing what they say. Panics
/// elsewhere are left to the hook that was there before.
pub fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let outer = take_hook();
        set_hook(Box::new(move |info| match BOUNDARY.get() {
            Some(boundary) => report(boundary, info),
            None => outer(info),
        }));
    });
}

#[cold]
fn internal(boundary: &str) -> Failure {
    let desc = format!("internal error in {boundary}: please report it with the log (tag TimPush)");
    Failure::new(Code::Internal, desc)
}

/// Where it happened, if the library knows: one that is built for size does not.
fn report(boundary: &str, info: &PanicHookInfo<'_>) {
    match info.location().filter(|place| place.line() > 0) {
        Some(place) => {
            let file = Path::new(place.file()).file_name().unwrap_or_default().display();
            log::error!("panic in {boundary} at {file}:{}", place.line());
        }
        None => log::error!("panic in {boundary}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_a_result_on() {
        assert_eq!(guard("test", || 7), Ok(7));
    }

    #[test]
    fn maps_a_panic_without_its_text() {
        let failure = guard("test", || panic!("regId-canary")).unwrap_err();
        assert_eq!(failure.code, 880_011);
        assert!(failure.desc.contains("internal error in test"));
        assert!(!failure.desc.contains("canary"));
    }

    #[test]
    fn survives_a_payload_that_panics_when_dropped() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("again");
            }
        }
        assert!(guard("test", || std::panic::panic_any(Bomb)).is_err());
    }

    #[test]
    fn nested_guards_name_the_inner_boundary() {
        let inner = guard("outer", || guard("inner", || panic!("x")));
        assert!(matches!(inner, Ok(Err(failure)) if failure.desc.contains("in inner")));
        assert_eq!(BOUNDARY.get(), None);
    }
}
