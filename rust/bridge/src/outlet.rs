//! Where events leave for JavaScript.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One JavaScript runtime's way to receive events.
pub trait Sink: Send + Sync {
    /// Hands over JSON of `Event` and returns at once; from any thread.
    ///
    /// # Errors
    ///
    /// What the other side threw. The sink is then detached.
    fn emit(&self, event: &str) -> Result<(), String>;
}

/// What became of an event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Emitted {
    /// It is on its way.
    Sent,
    /// No runtime is there.
    Nowhere,
    /// The newest runtime's sink failed and has been detached.
    Failed(String),
}

/// The attached sinks and whether the newest of them listens for taps.
#[derive(Default)]
pub(crate) struct Outlet {
    sinks: Mutex<Sinks>,
    listening: AtomicBool,
}

#[derive(Default)]
struct Sinks {
    last: u64,
    attached: Vec<(u64, Arc<dyn Sink>)>,
}

impl Outlet {
    /// Whether the newest sink's runtime listens for taps.
    pub(crate) fn listening(&self) -> bool {
        self.listening.load(Ordering::Acquire)
    }

    /// Remembers whether it does.
    pub(crate) fn set_listening(&self, listening: bool) {
        self.listening.store(listening, Ordering::Release);
    }

    /// Events go to this sink from now on; its runtime does not listen yet. Returns its number.
    pub(crate) fn attach(&self, sink: Arc<dyn Sink>) -> u64 {
        let mut sinks = self.lock();
        sinks.last += 1;
        let number = sinks.last;
        sinks.attached.push((number, sink));
        self.set_listening(false);
        number
    }

    /// Forgets a sink, and says whether it was the newest. Forgetting one twice is no error.
    pub(crate) fn detach(&self, number: u64) -> bool {
        let mut sinks = self.lock();
        let newest = sinks.attached.last().is_some_and(|(last, _)| *last == number);
        sinks.attached.retain(|(attached, _)| *attached != number);
        if newest {
            self.set_listening(false);
        }
        newest
    }

    /// Hands an event to the newest sink, with no lock held while foreign code runs.
    pub(crate) fn emit(&self, event: &str) -> Emitted {
        let newest = self.lock().attached.last().cloned();
        let Some((number, sink)) = newest else { return Emitted::Nowhere };
        match sink.emit(event) {
            Ok(()) => Emitted::Sent,
            Err(error) => {
                self.detach(number);
                Emitted::Failed(error)
            }
        }
    }

    /// A panic elsewhere must not switch events off.
    fn lock(&self) -> MutexGuard<'_, Sinks> {
        self.sinks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Recorder(Mutex<Vec<String>>);

    impl Sink for Recorder {
        fn emit(&self, event: &str) -> Result<(), String> {
            self.0.lock().unwrap().push(event.to_owned());
            Ok(())
        }
    }

    struct Broken;

    impl Sink for Broken {
        fn emit(&self, _event: &str) -> Result<(), String> {
            Err("thrown".to_owned())
        }
    }

    fn recorder() -> Arc<Recorder> {
        Arc::new(Recorder(Mutex::default()))
    }

    #[test]
    fn events_go_to_the_newest() {
        let (outlet, old, new) = (Outlet::default(), recorder(), recorder());
        outlet.attach(old.clone());
        let number = outlet.attach(new.clone());
        assert_eq!(outlet.emit("a"), Emitted::Sent);
        assert!(outlet.detach(number));
        assert_eq!(outlet.emit("b"), Emitted::Sent);
        assert_eq!(*new.0.lock().unwrap(), ["a"]);
        assert_eq!(*old.0.lock().unwrap(), ["b"]);
    }

    #[test]
    fn detaching_twice_changes_nothing() {
        let outlet = Outlet::default();
        let number = outlet.attach(recorder());
        assert!(outlet.detach(number));
        assert!(!outlet.detach(number));
        assert_eq!(outlet.emit("a"), Emitted::Nowhere);
    }

    #[test]
    fn a_reload_listens_anew_and_the_old_runtime_cannot_end_that() {
        let outlet = Outlet::default();
        let old = outlet.attach(recorder());
        outlet.set_listening(true);
        outlet.attach(recorder());
        assert!(!outlet.listening());
        outlet.set_listening(true);
        assert!(!outlet.detach(old));
        assert!(outlet.listening());
    }

    #[test]
    fn a_broken_sink_is_detached() {
        let outlet = Outlet::default();
        outlet.attach(Arc::new(Broken));
        outlet.set_listening(true);
        assert_eq!(outlet.emit("a"), Emitted::Failed("thrown".to_owned()));
        assert_eq!(outlet.emit("a"), Emitted::Nowhere);
        assert!(!outlet.listening());
    }

    #[test]
    fn a_poisoned_lock_switches_nothing_off() {
        let outlet = Arc::new(Outlet::default());
        let clone = Arc::clone(&outlet);
        let _ = std::thread::spawn(move || {
            let _held = clone.sinks.lock();
            panic!("poison");
        })
        .join();
        outlet.attach(recorder());
        assert_eq!(outlet.emit("a"), Emitted::Sent);
    }
}
