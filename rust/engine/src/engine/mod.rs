//! The engine: [`Engine::handle`] takes an input and answers with commands.

mod app_state;
mod calls;
mod diagnose;
mod im;
mod ios;
mod message;
mod outside;
mod register;
mod report;
mod send;
mod system;
mod tap;
mod view;
mod waiters;

use std::collections::BTreeMap;

use crate::channel::Channel;
use crate::code::Failure;
use crate::command::{Command, Level};
use crate::config::Config;
use crate::diagnose::Memory;
use crate::event::{Registration, Warning};
use crate::input::{CallId, ImEvent, Input, Millis, ReportId, Timer};
use crate::language::Language;
use crate::random::Random;
use crate::secret::Secret;
use crate::state::{Report, State};
use crate::system::NotificationChannel;
use crate::vendor::{DeviceInfo, Os, Vendor};

pub use calls::DevicePushConfig;
pub use tap::CAPACITY as TAP_CAPACITY;

use app_state::AppState;
use message::MessageDesk;
use outside::Outside;
use send::SendDesk;
use tap::TapDesk;
use waiters::Waiter;

/// Something that the platform is asked for once.
#[derive(Clone, Debug, Default, PartialEq)]
enum Asked<T> {
    #[default]
    Not,
    Waiting,
    Known(T),
}

impl<T> Asked<T> {
    const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Not | Self::Waiting => None,
        }
    }
}

/// How far the vendor's SDK is, in this process.
#[derive(Clone, Debug, Default, PartialEq)]
enum VendorStep {
    #[default]
    Idle,
    Waiting(Channel),
    Given(Channel),
    Failed(Failure),
}

/// How far the report of the token is.
#[derive(Clone, Debug, Default, PartialEq)]
enum ReportStep {
    #[default]
    Idle,
    Sent {
        id: ReportId,
        report: Report,
        attempt: u32,
    },
    Refused {
        id: ReportId,
        report: Report,
        attempt: u32,
        /// The vendor is asked for the token again before the next attempt.
        renewing: bool,
    },
}

/// All decisions of the package. All that outlives the process is in `state.rs`.
#[derive(Debug)]
pub struct Engine {
    os: Os,
    state: State,
    config: Option<Config>,
    config_warnings: Vec<Warning>,
    device: Asked<DeviceInfo>,
    user: Asked<Option<Secret>>,
    stopped: bool,
    vendor: VendorStep,
    report: ReportStep,
    clearing: Option<(ReportId, Vec<CallId>)>,
    last_report: u64,
    waiters: Vec<Waiter>,
    outside: BTreeMap<CallId, Outside>,
    /// Badges that wait for the phone's description.
    badges: Vec<(CallId, u32)>,
    /// The notification channel that the platform was told to create.
    prepared: Option<NotificationChannel>,
    taps: TapDesk,
    messages: MessageDesk,
    sends: SendDesk,
    app: AppState,
    memory: Memory,
    last_error: Option<Failure>,
    set_aside: Option<&'static str>,
    save_error: Option<String>,
    permitted: Option<bool>,
    random: Random,
    /// When the present input came.
    now: Millis,
    shown: Option<Registration>,
    touched: bool,
    out: Vec<Command>,
}

impl Engine {
    /// Starts from the state on disk, if there is one; `seed` spreads retries. A state that cannot
    /// be read is set aside and reported in [`Registration::warnings`].
    pub fn restore(os: Os, saved: Option<&[u8]>, seed: u64) -> (Self, Vec<Command>) {
        let (state, unusable) = match saved.map(State::from_bytes) {
            None => (State::new(), None),
            Some(Ok(state)) => (state, None),
            Some(Err(unusable)) => (State::new(), Some(unusable.reason())),
        };
        let mut engine = Self::with_state(os, state, seed);
        if let Some(reason) = unusable {
            engine.set_aside = Some(reason);
            engine.out.push(Command::SetAsideState { reason });
            engine.log(Level::Warn, format!("the saved state was {reason} and has been set aside"));
        }
        let commands = std::mem::take(&mut engine.out);
        (engine, commands)
    }

    fn with_state(os: Os, state: State, seed: u64) -> Self {
        Self {
            os,
            state,
            config: None,
            config_warnings: Vec::new(),
            device: Asked::Not,
            user: Asked::Not,
            stopped: false,
            vendor: VendorStep::Idle,
            report: ReportStep::Idle,
            clearing: None,
            last_report: 0,
            waiters: Vec::new(),
            outside: BTreeMap::new(),
            badges: Vec::new(),
            prepared: None,
            taps: TapDesk::default(),
            messages: MessageDesk::default(),
            sends: SendDesk::default(),
            app: AppState::default(),
            memory: Memory::default(),
            last_error: None,
            set_aside: None,
            save_error: None,
            permitted: None,
            random: Random::new(seed),
            now: 0,
            shown: None,
            touched: false,
            out: Vec::new(),
        }
    }

    /// Takes one input and says what to do, in this order.
    pub fn handle(&mut self, now: Millis, input: Input) -> Vec<Command> {
        self.now = now;
        match input {
            Input::Call { call, request } => self.call(call, &request),
            Input::Listening(listening) => self.listening(listening),
            Input::Device(device) => self.device_known(device),
            Input::Login(user) => self.login_known(user),
            Input::Im(event) => self.im_event(event),
            Input::VendorToken { vendor, token } => self.vendor_token(vendor, token),
            Input::VendorFailure { vendor, code, message } => {
                self.vendor_failure(vendor, code, &message);
            }
            Input::ReportAnswer { report, code, message } => {
                self.report_answer(report, code, &message);
            }
            Input::CallAnswer { call, code, message, data } => {
                self.call_answer(call, code, message, data.as_deref());
            }
            Input::Tap(raw) => self.tap(raw),
            Input::Message(raw) => self.message(raw),
            Input::Revoked(id) => self.revoked(id),
            Input::Timer(timer) => self.timer(timer),
            Input::Foreground(foreground) => self.foreground(foreground),
            Input::Unread(total) => self.unread(total),
            Input::Permission(permitted) => self.permission(permitted),
            Input::SaveFailed { message } => self.save_outcome(Some(message)),
            Input::SaveRecovered => self.save_outcome(None),
        }
        self.show();
        std::mem::take(&mut self.out)
    }

    fn timer(&mut self, timer: Timer) {
        match timer {
            Timer::Registration => self.vendor_timeout(),
            Timer::Report => self.report_timeout(),
            Timer::Retry => self.retry_due(),
            Timer::Call(call) => self.call_timeout(call),
        }
    }

    fn im_event(&mut self, event: ImEvent) {
        self.im_status(event);
        self.remember_im(event);
        match event {
            ImEvent::Connecting | ImEvent::ConnectFailed => {}
            ImEvent::Connected => self.connected(),
            ImEvent::KickedOffline => self.login_lost("another device logged in as this user"),
            ImEvent::SignatureExpired => self.login_lost("the user's signature has expired"),
        }
    }

    /// The SDK logs in again by itself, which counts as any login.
    fn connected(&mut self) {
        self.tell_app_state();
        self.reconnected();
    }

    fn permission(&mut self, permitted: bool) {
        self.touched |= self.permitted != Some(permitted);
        self.permitted = Some(permitted);
    }

    fn save_outcome(&mut self, error: Option<String>) {
        if let Some(message) = &error {
            self.log(Level::Warn, format!("the state cannot be saved: {message}"));
        }
        self.touched |= self.save_error != error;
        self.save_error = error;
    }

    fn save(&mut self) {
        self.out.push(Command::SaveState(self.state.to_bytes()));
    }

    fn log(&mut self, level: Level, text: impl Into<String>) {
        self.out.push(Command::Log { level, text: text.into() });
    }

    fn next_report(&mut self) -> ReportId {
        self.last_report += 1;
        ReportId(self.last_report)
    }

    /// The language in which developers are told.
    fn language(&self) -> Language {
        self.config.as_ref().map(|config| config.language).unwrap_or_default()
    }

    /// The channel in use, once a vendor has been asked.
    const fn channel(&self) -> Option<&Channel> {
        match &self.vendor {
            VendorStep::Waiting(channel) | VendorStep::Given(channel) => Some(channel),
            VendorStep::Idle | VendorStep::Failed(_) => None,
        }
    }

    fn vendor_in_use(&self) -> Option<Vendor> {
        self.channel().map(|channel| channel.vendor)
    }
}
