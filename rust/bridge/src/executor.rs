//! Carries out the engine's commands, one at a time, on the engine's thread.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use timpush_engine::command::Command;
use timpush_engine::event::{Answer, Event};
use timpush_engine::input::{CallId, Input};

use crate::clock;
use crate::guard::guard;
use crate::log::{priority, redact};
use crate::outlet::{Emitted, Outlet};
use crate::platform::Platform;
use crate::reply::Reply;
use crate::request::request;
use crate::store::{StateStore, StoreError};
use crate::timers::Timers;

/// The ports, and what is under way through them.
pub(crate) struct Executor {
    platform: Box<dyn Platform>,
    store: StateStore,
    outlet: Arc<Outlet>,
    calls: HashMap<CallId, Reply>,
    timers: Timers,
    save_failed: bool,
}

impl Executor {
    pub(crate) fn new(platform: Box<dyn Platform>, store: StateStore, outlet: Arc<Outlet>) -> Self {
        let (calls, timers) = Default::default();
        Self { platform, store, outlet, calls, timers, save_failed: false }
    }

    /// The state on disk, and what the engine has to be told if it cannot be read.
    pub(crate) fn load(&mut self) -> (Option<Vec<u8>>, Option<Input>) {
        match self.store.load() {
            Ok(state) => (state, None),
            Err(error) => (None, self.saved(Err(error))),
        }
    }

    /// Keeps the way back to JavaScript until the call's [`Command::Finish`].
    pub(crate) fn expect(&mut self, call: CallId, reply: Reply) {
        self.calls.insert(call, reply);
    }

    /// The timers that the engine has set.
    pub(crate) fn timers(&mut self) -> &mut Timers {
        &mut self.timers
    }

    /// Carries out one command. Returns what the engine has to be told of it.
    pub(crate) fn execute(&mut self, command: Command) -> Option<Input> {
        match command {
            Command::SaveState(state) => {
                let outcome = self.store.save(&state);
                return self.saved(outcome);
            }
            Command::Emit(event) => return self.emit(&event),
            Command::SetAsideState { reason } => self.set_aside(reason),
            Command::SetTimer { timer, after } => self.timers.set(timer, Instant::now(), after),
            Command::CancelTimer(timer) => self.timers.cancel(timer),
            Command::Finish { call, answer } => self.finish(call, &answer),
            Command::Log { level, text } => self.log(priority(level), &text),
            other => return request(&*self.platform, other),
        }
        None
    }

    /// Settles a call; one that is not under way is left alone.
    pub(crate) fn finish(&mut self, call: CallId, answer: &Answer) {
        if let Some(reply) = self.calls.remove(&call) {
            reply.send(answer);
        }
    }

    /// Writes a line to the system's log. If that fails there is nowhere left to say so.
    pub(crate) fn log(&self, priority: i32, text: &str) {
        let _ = guard("log", || self.platform.log(priority, &redact(text)));
    }

    /// Moves the state out of the way.
    pub(crate) fn set_aside(&self, reason: &str) {
        if let Err(error) = self.store.set_aside(reason, clock::now()) {
            log::error!("{error}");
        }
    }

    /// Only the change between working and failing is news.
    fn saved(&mut self, outcome: Result<(), StoreError>) -> Option<Input> {
        let failed_before = std::mem::replace(&mut self.save_failed, outcome.is_err());
        match outcome {
            Err(error) if !failed_before => Some(Input::SaveFailed { message: error.to_string() }),
            Ok(()) if failed_before => Some(Input::SaveRecovered),
            _ => None,
        }
    }

    /// A tap that reached nobody is told again once JavaScript listens again.
    fn emit(&self, event: &Event) -> Option<Input> {
        let json = match serde_json::to_string(event) {
            Ok(json) => json,
            Err(error) => {
                log::error!("an event cannot be written as JSON: {error}");
                return None;
            }
        };
        match self.outlet.emit(&json) {
            Emitted::Sent => None,
            Emitted::Nowhere => {
                matches!(event, Event::NotificationClicked(_)).then_some(Input::Listening(false))
            }
            Emitted::Failed(error) => {
                log::error!("an event did not reach JavaScript, its listener is detached: {error}");
                Some(Input::Listening(false))
            }
        }
    }
}
