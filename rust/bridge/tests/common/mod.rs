//! What the tests put around the bridge.
#![allow(dead_code, unreachable_pub, reason = "every test file uses its own part")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, fs, process};

use timpush_bridge::outlet::Sink;
use timpush_bridge::platform::{Platform, PlatformError};
use timpush_bridge::{Bridge, Core, Reply};
use timpush_engine::command::{Command, Credentials};
use timpush_engine::input::{CallId, Input, Millis, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{Os, Vendor};

/// Long enough for a loaded machine; nothing waits for it unless a test fails.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A folder of its own, removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("timpush-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The names of the files in it, in order.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// How the fake platform takes requests.
#[derive(Clone, Copy)]
pub enum Mood {
    Willing,
    Throwing,
    Panicking,
}

/// Records what it is asked for.
pub struct FakePlatform {
    mood: Mood,
    seen: Sender<String>,
}

impl FakePlatform {
    pub fn new(mood: Mood) -> (Box<Self>, Receiver<String>) {
        let (seen, receiver) = mpsc::channel();
        (Box::new(Self { mood, seen }), receiver)
    }

    fn take(&self, what: String) -> Result<(), PlatformError> {
        let _ = self.seen.send(what);
        match self.mood {
            Mood::Willing => Ok(()),
            Mood::Throwing => Err(PlatformError::Exception {
                class: "java.lang.SecurityException".into(),
                message: "words-canary".into(),
            }),
            Mood::Panicking => panic!("panic-canary"),
        }
    }
}

impl Platform for FakePlatform {
    fn os(&self) -> Os {
        Os::Android
    }

    fn describe_device(&self) -> Result<(), PlatformError> {
        self.take("describeDevice".into())
    }

    fn query_login(&self) -> Result<(), PlatformError> {
        self.take("queryLogin".into())
    }

    fn register_vendor(&self, vendor: Vendor, _: &Credentials) -> Result<(), PlatformError> {
        self.take(format!("registerVendor {}", vendor.name()))
    }

    fn unregister_vendor(&self, vendor: Vendor) -> Result<(), PlatformError> {
        self.take(format!("unregisterVendor {}", vendor.name()))
    }

    fn report_token(&self, report: ReportId, _: u32, _: &Secret) -> Result<(), PlatformError> {
        self.take(format!("reportToken {}", report.0))
    }

    fn call_im(&self, call: CallId, _: &Secret) -> Result<(), PlatformError> {
        self.take(format!("callIm {}", call.0))
    }

    fn call_system(&self, call: CallId, _: &Secret) -> Result<(), PlatformError> {
        self.take(format!("callSystem {}", call.0))
    }

    fn log(&self, priority: i32, message: &str) -> Result<(), PlatformError> {
        self.take(format!("log {priority} {message}"))
    }
}

/// A core that passes on what it hears and does as a test says.
pub struct FakeCore<F> {
    heard: Sender<Input>,
    decide: F,
}

impl<F: FnMut(&Input) -> Vec<Command>> Core for FakeCore<F> {
    fn handle(&mut self, _now: Millis, input: Input) -> Vec<Command> {
        let commands = (self.decide)(&input);
        let _ = self.heard.send(input);
        commands
    }
}

/// A running bridge around a fake core, with the file system and the platform of the test.
pub struct Rig {
    pub bridge: Bridge,
    pub heard: Receiver<Input>,
    pub asked: Receiver<String>,
}

impl Rig {
    pub fn new<F>(mood: Mood, folder: &Path, decide: F) -> Self
    where
        F: FnMut(&Input) -> Vec<Command> + Clone + Send + 'static,
    {
        let (platform, asked) = FakePlatform::new(mood);
        let (sender, heard) = mpsc::channel();
        let bridge = Bridge::default();
        let restore = move |_: Option<&[u8]>| {
            (FakeCore { heard: sender.clone(), decide: decide.clone() }, Vec::new())
        };
        bridge.start_with(platform, folder.to_owned(), restore).unwrap();
        let rig = Self { bridge, heard, asked };
        assert_eq!(rig.next(), Input::Listening(false));
        rig
    }

    /// What the core hears next.
    pub fn next(&self) -> Input {
        self.heard.recv_timeout(PATIENCE).unwrap()
    }

    /// Waits until the engine's thread has done all that was submitted before.
    pub fn settle(&self) {
        self.bridge.submit_and_wait(Input::Permission(true), PATIENCE).unwrap();
    }
}

/// A reply whose answers arrive at the receiver.
pub fn reply() -> (Reply, Receiver<String>) {
    let (sender, receiver) = mpsc::channel();
    (Reply::new(move |answer| sender.send(answer.to_owned()).map_err(|e| e.to_string())), receiver)
}

/// A sink that records events until it is told to throw.
#[derive(Clone, Default)]
pub struct FakeSink {
    pub events: Arc<Mutex<Vec<String>>>,
    pub throwing: bool,
}

impl Sink for FakeSink {
    fn emit(&self, event: &str) -> Result<(), String> {
        if self.throwing {
            return Err("thrown".into());
        }
        self.events.lock().unwrap().push(event.to_owned());
        Ok(())
    }
}
