//! What every boundary talks to: the running engine and JavaScript's event sinks.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{hash, io};

use once_cell::sync::{Lazy, OnceCell};
use timpush_engine::Engine;
use timpush_engine::code::{Code, Failure};
use timpush_engine::input::Input;

use crate::driver::{Driver, NotProcessed};
use crate::outlet::{Outlet, Sink};
use crate::platform::Platform;
use crate::reply::Reply;
use crate::worker::{Core, Restore};
use crate::{facade, guard};

/// One engine, started once, and the JavaScript runtimes that come and go.
#[derive(Default)]
pub struct Bridge {
    driver: OnceCell<Driver>,
    outlet: Arc<Outlet>,
    /// Held while the engine is told whether JavaScript listens, so that it hears it in the order
    /// in which it changed.
    order: Mutex<()>,
}

/// The bridge of this process. The boundaries have no other place to keep it: JavaScript and Java
/// find the library by its symbols.
pub fn shared() -> &'static Bridge {
    static SHARED: Lazy<Bridge> = Lazy::new(Bridge::default);
    &SHARED
}

impl Bridge {
    /// Starts the engine on the state in `folder`. A second start changes nothing.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub fn start(&self, platform: Box<dyn Platform>, folder: PathBuf) -> io::Result<()> {
        let seed = hash::BuildHasher::hash_one(&hash::RandomState::new(), ());
        let os = platform.os();
        self.start_with(platform, folder, move |saved| Engine::restore(os, saved, seed))
    }

    /// As [`start`](Self::start), with any core.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub fn start_with<C: Core + 'static>(
        &self,
        platform: Box<dyn Platform>,
        folder: PathBuf,
        restore: impl Restore<C> + Send + 'static,
    ) -> io::Result<()> {
        guard::install_hook();
        facade::install(|priority, line| shared().log(priority, line));
        let _ordered = self.order.lock().unwrap_or_else(PoisonError::into_inner);
        if self.driver.get().is_none() {
            let driver = Driver::spawn(platform, folder, Arc::clone(&self.outlet), restore)?;
            driver.submit(Input::Listening(self.outlet.listening()));
            // The lock is held and there was none.
            let _ = self.driver.set(driver);
        }
        Ok(())
    }

    /// Passes on a call of JavaScript, JSON of `Request`. Without an engine it is answered with
    /// [`Code::NotRunning`].
    pub fn call(&self, request: &str, reply: Reply) {
        match self.driver.get() {
            Some(driver) => driver.call(request.to_owned(), reply),
            None => reply.send(&not_running().into()),
        }
    }

    /// Tells the engine something; without an engine nobody is told.
    pub fn submit(&self, input: Input) {
        if let Some(driver) = self.driver.get() {
            driver.submit(input);
        }
    }

    /// Tells the engine something and waits until that has been carried out.
    ///
    /// # Errors
    ///
    /// [`NotProcessed`]
    pub fn submit_and_wait(&self, input: Input, timeout: Duration) -> Result<(), NotProcessed> {
        let driver = self.driver.get().ok_or(NotProcessed::NotRunning)?;
        driver.submit_and_wait(input, timeout)
    }

    /// Whether the newest runtime listens for taps. Returns what the engine now knows: `false`
    /// also if there is no engine.
    pub fn set_listening(&self, listening: bool) -> bool {
        if self.outlet.listening() != listening {
            self.tell_listening(|outlet| {
                outlet.set_listening(listening);
                true
            });
        }
        listening && self.driver.get().is_some()
    }

    /// Events go to this sink from now on. Returns its number for [`detach`](Self::detach).
    pub fn attach(&self, sink: Arc<dyn Sink>) -> u64 {
        let mut number = 0;
        self.tell_listening(|outlet| {
            number = outlet.attach(sink);
            true
        });
        number
    }

    /// The sink's runtime is gone. Repeating it changes nothing.
    pub fn detach(&self, number: u64) {
        self.tell_listening(|outlet| outlet.detach(number));
    }

    /// Writes a line to the platform's log; without an engine it is lost.
    pub(crate) fn log(&self, priority: i32, text: String) {
        if let Some(driver) = self.driver.get() {
            driver.log(priority, text);
        }
    }

    /// Tells the engine whether JavaScript listens, if `change` says that this has changed.
    fn tell_listening(&self, change: impl FnOnce(&Outlet) -> bool) {
        let _ordered = self.order.lock().unwrap_or_else(PoisonError::into_inner);
        if change(&self.outlet) {
            self.submit(Input::Listening(self.outlet.listening()));
        }
    }
}

fn not_running() -> Failure {
    let desc = "the push engine has not been started in this process: look for an earlier error in \
                the log (tag TimPush); on Android keep com.timpush.TimPushInitProvider in the \
                merged manifest, on iOS link the app with -ObjC";
    Failure::new(Code::NotRunning, desc)
}
