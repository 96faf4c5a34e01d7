//! The way to the engine's thread.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, ThreadId};
use std::time::Duration;

use thiserror::Error;
use timpush_engine::input::{CallId, Input};

use crate::channel::{Nothing, Receiver, Sender, channel};
use crate::executor::Executor;
use crate::outlet::Outlet;
use crate::platform::Platform;
use crate::reply::Reply;
use crate::store::StateStore;
use crate::work::Work;
use crate::worker::{Core, Restore, Worker};

/// Why an awaited input may not have been carried out when the wait ended.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NotProcessed {
    /// It still waits for its turn and is not lost.
    #[error("the engine did not get to it in time")]
    Timeout,
    /// Waiting on the engine's own thread would never end. It is carried out next.
    #[error("the engine's own thread cannot wait for itself")]
    OnEngineThread,
    /// The engine's thread is gone.
    #[error("the engine is not running")]
    NotRunning,
}

/// The running engine. Dropping it ends the engine's thread after what is queued before.
pub(crate) struct Driver {
    queue: Sender<Work>,
    thread: ThreadId,
    last_call: AtomicU64,
}

impl Driver {
    /// Starts the engine's thread, which first restores the state in `folder`; what is submitted
    /// meanwhile waits.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub(crate) fn spawn<C: Core + 'static>(
        platform: Box<dyn Platform>,
        folder: PathBuf,
        outlet: Arc<Outlet>,
        restore: impl Restore<C> + Send + 'static,
    ) -> io::Result<Self> {
        let (queue, work) = channel();
        let executor = Executor::new(platform, StateStore::new(folder), outlet);
        let run = move || run(executor, restore, &work);
        let thread = thread::Builder::new().name("timpush-engine".into()).spawn(run)?;
        let (thread, last_call) = (thread.thread().id(), AtomicU64::default());
        Ok(Self { queue, thread, last_call })
    }

    /// Tells the engine and returns at once.
    pub(crate) fn submit(&self, input: Input) {
        self.post(Work::Input(input));
    }

    /// Tells the engine and returns when everything that it decided has been carried out: a tap is
    /// on disk then.
    ///
    /// # Errors
    ///
    /// [`NotProcessed`]; the input is submitted all the same, unless the engine is gone.
    pub(crate) fn submit_and_wait(
        &self,
        input: Input,
        timeout: Duration,
    ) -> Result<(), NotProcessed> {
        if thread::current().id() == self.thread {
            self.submit(input);
            return Err(NotProcessed::OnEngineThread);
        }
        let (done, carried_out) = channel();
        self.post(Work::Awaited(input, done));
        carried_out.receive_within(timeout).map_err(|nothing| match nothing {
            Nothing::Yet => NotProcessed::Timeout,
            Nothing::Ever => NotProcessed::NotRunning,
        })
    }

    /// Passes on a call of JavaScript, JSON of `Request`; `reply` is settled exactly once.
    pub(crate) fn call(&self, request: String, reply: Reply) {
        let call = CallId(self.last_call.fetch_add(1, Ordering::Relaxed) + 1);
        self.post(Work::Call(call, request, reply));
    }

    /// Writes a line to the system's log, with a priority of `android.util.Log`.
    pub(crate) fn log(&self, priority: i32, text: String) {
        self.post(Work::Log(priority, text));
    }

    /// If the thread is gone, the work is dropped, which settles a call and ends a wait.
    fn post(&self, work: Work) {
        self.queue.send(work);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.post(Work::Stop);
    }
}

fn run<C: Core>(executor: Executor, restore: impl Restore<C>, work: &Receiver<Work>) {
    match Worker::start(executor, restore) {
        Some(worker) => worker.run(work),
        None => log::error!("the engine cannot be started"),
    }
}
