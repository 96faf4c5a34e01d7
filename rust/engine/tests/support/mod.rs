//! A phone's day in a few words: feeds an engine and sorts out what it asks for.

// Each test file uses a part of this; its checks fail by panicking.
#![allow(dead_code, unreachable_pub, clippy::expect_used)]

use serde_json::{Value, json};
use timpush_engine::Engine;
use timpush_engine::command::Command;
use timpush_engine::event::{Answer, Event, Registration, Status, Tap};
use timpush_engine::input::{CallId, Input, Millis, RawTap, ReportId, TapSource, Timer};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

pub const TIMEOUT: Millis = 20_000;

/// An engine with the commands that it has given.
pub struct Phone {
    pub os: Os,
    pub engine: Engine,
    pub commands: Vec<Command>,
    pub disk: Option<Vec<u8>>,
    pub now: Millis,
    last_call: u64,
}

pub fn config() -> Value {
    json!({ "mi_buz_id": 5218, "mi_push_app_id": "app-id", "mi_push_app_key": "app-key" })
}

pub fn xiaomi() -> DeviceInfo {
    DeviceInfo {
        brand: "Xiaomi".into(),
        manufacturer: "Xiaomi".into(),
        api_level: 34,
        vendors: [(Vendor::Xiaomi, Support::Supported)].into(),
        claims: Vec::new(),
    }
}

pub fn tap(ext: &str, message_id: Option<&str>, source: TapSource) -> RawTap {
    RawTap {
        vendor: Some(Vendor::Xiaomi),
        source,
        message_id: message_id.map(str::to_owned),
        title: Some("denny".into()),
        desc: Some("hi".into()),
        extras: [("ext".to_owned(), ext.into())].into(),
        content: None,
        door: None,
        from_history: false,
    }
}

impl Phone {
    pub fn new() -> Self {
        Self::boot(None)
    }

    pub fn boot(disk: Option<Vec<u8>>) -> Self {
        Self::boot_on(Os::Android, disk)
    }

    pub fn boot_on(os: Os, disk: Option<Vec<u8>>) -> Self {
        let (engine, commands) = Engine::restore(os, disk.as_deref(), 7);
        Self { os, engine, commands, disk, now: 1_000, last_call: 0 }
    }

    /// Kills the process and starts it again from what is on disk.
    pub fn restart(self) -> Self {
        Self::boot_on(self.os, self.disk)
    }

    pub fn feed(&mut self, input: Input) -> &mut Self {
        self.now += 10;
        for command in self.engine.handle(self.now, input) {
            if let Command::SaveState(bytes) = &command {
                self.disk = Some(bytes.clone());
            }
            self.commands.push(command);
        }
        self
    }

    pub fn call(&mut self, request: Value) -> CallId {
        self.last_call += 1;
        let call = CallId(self.last_call);
        self.feed(Input::Call { call, request: request.to_string() });
        call
    }

    pub fn init(&mut self) -> CallId {
        self.call(json!({ "method": "init", "config": config() }))
    }

    pub fn login(&mut self, user: &str) -> &mut Self {
        self.feed(Input::Login(Some(user.into())))
    }

    pub fn logout(&mut self) -> &mut Self {
        self.feed(Input::Login(None))
    }

    pub fn token(&mut self, token: &str) -> &mut Self {
        self.feed(Input::VendorToken { vendor: Vendor::Xiaomi, token: token.into() })
    }

    pub fn answer_report(&mut self, code: i32) -> &mut Self {
        let (report, ..) = self.reports().pop().expect("a report");
        self.feed(Input::ReportAnswer { report, code, message: "words".into() })
    }

    /// Everything up to the vendor's token: init of a phone with a user.
    pub fn initialized(user: &str) -> (Self, CallId) {
        let mut phone = Self::new();
        phone.login(user);
        let call = phone.init();
        phone.feed(Input::Device(xiaomi()));
        (phone, call)
    }

    /// A phone whose token has been accepted.
    pub fn registered(user: &str) -> Self {
        let (mut phone, _) = Self::initialized(user);
        phone.token("token-1").answer_report(0);
        phone
    }

    pub fn answers(&self, call: CallId) -> Vec<Answer> {
        let of_call = |command: &Command| match command {
            Command::Finish { call: finished, answer } if *finished == call => Some(answer.clone()),
            _ => None,
        };
        self.commands.iter().filter_map(of_call).collect()
    }

    pub fn answer(&self, call: CallId) -> Answer {
        let answers = self.answers(call);
        assert_eq!(answers.len(), 1, "{call:?} is answered exactly once: {answers:?}");
        answers[0].clone()
    }

    /// Reports in order: (ID, business ID, token).
    pub fn reports(&self) -> Vec<(ReportId, u32, String)> {
        let report = |command: &Command| match command {
            Command::ReportToken { report, business_id, token } => {
                Some((*report, *business_id, token.reveal().to_owned()))
            }
            _ => None,
        };
        self.commands.iter().filter_map(report).collect()
    }

    pub fn delivered(&self) -> Vec<Tap> {
        let tap = |command: &Command| match command {
            Command::Emit(Event::NotificationClicked(tap)) => Some(tap.clone()),
            _ => None,
        };
        self.commands.iter().filter_map(tap).collect()
    }

    pub fn delay_of(&self, timer: Timer) -> Option<Millis> {
        self.commands.iter().rev().find_map(|command| match command {
            Command::SetTimer { timer: set, after } if *set == timer => Some(*after),
            _ => None,
        })
    }

    pub fn registration(&mut self) -> Registration {
        let call = self.call(json!({ "method": "getRegistration" }));
        assert_eq!(self.answer(call).code, 0);
        let shown = self.commands.iter().rev().find_map(|command| match command {
            Command::Emit(Event::RegistrationChanged(registration)) => Some(registration.clone()),
            _ => None,
        });
        shown.expect("a registration was shown")
    }

    pub fn status(&mut self) -> Status {
        self.registration().status
    }
}
