//! A phone around the engine: disk, IM SDK, vendor, JavaScript; and what must hold of it.

// Checks fail by panicking.
#![allow(clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use proptest::sample::Index;
use serde_json::{Value, json};
use timpush_engine::Engine;
use timpush_engine::command::Command;
use timpush_engine::event::{Event, Status, Tap};
use timpush_engine::input::{
    CallId, Input, RawMessage, RawTap, ReportId, Shower, TapSource, Timer,
};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

use crate::app_state::AppState;
use crate::phone::{self, Brand};
use crate::shade::Shade;
use crate::step::{Method, Step, Taken, TapForm};

/// User, business ID, token.
type Triple = (String, u32, String);

/// What a call asked for, as far as the checks need it.
#[derive(Clone, Debug, PartialEq)]
enum Asked {
    Init { business_id: u32, require_consent: bool },
    Resume,
    Stop,
    Login(String),
    Logout,
    TakeTap,
    Permission,
    Other,
}

/// Lives as long as the process.
#[derive(Default)]
struct Process {
    config: Option<(u32, bool)>,
    stopped: bool,
    user: Option<String>,
    /// The last description of the phone.
    device: DeviceInfo,
    /// The vendor that was last asked for a token.
    vendor: Option<Vendor>,
    /// A notification channel was created.
    channel: bool,
    pending: BTreeMap<CallId, Asked>,
    timers: BTreeSet<Timer>,
    last_set: Option<Timer>,
    reports: Vec<(ReportId, Triple)>,
    /// The report whose acceptance would count.
    awaited: Option<ReportId>,
    /// Calls of the IM SDK and of the system.
    given_away: Vec<CallId>,
    events: VecDeque<Tap>,
    listening: bool,
    last_delivered: u64,
}

/// A tap that the disk holds.
#[derive(Default)]
struct Kept {
    delivered: u32,
    forgotten: bool,
    crashed_since: bool,
}

pub(crate) struct World {
    brand: Brand,
    engine: Engine,
    now: u64,
    last_call: u64,
    disk: Option<Vec<u8>>,
    disk_full: bool,
    consent: Option<bool>,
    forced: bool,
    /// The last token of each vendor.
    tokens: BTreeMap<Vendor, String>,
    app: AppState,
    shade: Shade,
    /// What the service has accepted and the phone has not taken back.
    accepted: Option<Triple>,
    taps: BTreeMap<String, Kept>,
    /// The message IDs of all taps.
    tapped: BTreeSet<String>,
    process: Process,
}

impl World {
    pub(crate) fn new(brand: Brand) -> Self {
        Self {
            brand,
            engine: Engine::restore(brand.os(), None, 1).0,
            now: 0,
            last_call: 0,
            disk: None,
            disk_full: false,
            consent: None,
            forced: false,
            tokens: BTreeMap::new(),
            app: AppState::new(brand.os()),
            shade: Shade::new(brand.os()),
            accepted: None,
            taps: BTreeMap::new(),
            tapped: BTreeSet::new(),
            process: Process::default(),
        }
    }

    pub(crate) fn take(&mut self, taken: Taken) {
        match taken.step {
            Step::RunJs => self.run_js(taken.crash_after),
            Step::Disk(full) => self.disk_changes(full),
            step => {
                if let Some(input) = self.input(step) {
                    self.feed(input, taken.crash_after);
                }
            }
        }
    }

    /// Lets everything come to its end and checks what must then hold.
    pub(crate) fn settle(&mut self) {
        self.disk_changes(false);
        self.feed(Input::Listening(true), None);
        self.process.listening = true;
        self.run_js(None);
        while let Some(timer) = self.calls_timer() {
            self.process.timers.remove(&timer);
            self.feed(Input::Timer(timer), None);
        }
        assert!(self.process.pending.is_empty(), "unanswered: {:?}", self.process.pending);
        let lost: Vec<_> = self.taps.iter().filter(|(_, kept)| kept.delivered == 0).collect();
        assert!(lost.is_empty(), "{} taps were lost", lost.len());
    }

    fn calls_timer(&self) -> Option<Timer> {
        self.process.timers.iter().copied().find(|timer| matches!(timer, Timer::Call(_)))
    }

    fn input(&mut self, step: Step) -> Option<Input> {
        Some(match step {
            Step::Call(method) => self.call(method),
            Step::Device { own, fcm } => self.described(self.brand.device(own, fcm)),
            Step::NoDevice => self.described(DeviceInfo::default()),
            Step::LoginState => Input::Login(self.process.user.clone().map(Into::into)),
            Step::CallAnswer { which, code } => self.call_answer(which, code)?,
            Step::Im(event) => {
                use timpush_engine::input::ImEvent::{Connected, KickedOffline, SignatureExpired};
                if matches!(event, KickedOffline | SignatureExpired) {
                    self.user_gone();
                }
                if event == Connected {
                    self.app.logged_in();
                }
                Input::Im(event)
            }
            Step::Token { number, stray } => self.vendor_token(number, stray),
            Step::VendorFailure(code) => {
                let vendor = self.vendor_in_use();
                Input::VendorFailure { vendor, code, message: "refused".into() }
            }
            Step::ReportAnswer { which, code } => self.report_answer(which, code)?,
            Step::Timer(which) => self.timer(which)?,
            Step::Tap { message, source, form } => Input::Tap(raw_tap(message, source, form)),
            Step::Push { message, shower } if self.is_iphone() => {
                let (consent, alert) = (self.consent != Some(false), shower != Shower::App);
                Input::Message(self.shade.arrives_on_ios(message, consent, alert))
            }
            Step::Push { message, shower } => Input::Message(self.shade.arrives(message, shower)),
            Step::Revoke(message) => Input::Revoked(self.shade.taken_back(message)),
            Step::TapOwn(which) => Input::Tap(own_tap(&self.shade.tap(which)?)),
            Step::Junk(kind) => Input::Tap(junk(kind)),
            Step::Listen(listening) => {
                self.process.listening = listening;
                Input::Listening(listening)
            }
            Step::Foreground(foreground) => {
                self.app.moved(foreground);
                self.shade.moved(foreground);
                Input::Foreground(foreground)
            }
            Step::Unread(total) => {
                self.app.counted(total.into());
                Input::Unread(total.into())
            }
            Step::Permission(granted) => {
                self.shade.permitted(granted);
                Input::Permission(granted)
            }
            Step::RunJs | Step::Disk(_) => return None,
        })
    }

    fn described(&mut self, device: DeviceInfo) -> Input {
        self.process.device = device.clone();
        Input::Device(device)
    }

    fn is_iphone(&self) -> bool {
        self.brand.os() == Os::Ios
    }

    fn vendor_in_use(&self) -> Vendor {
        self.process.vendor.unwrap_or(self.brand.own)
    }

    fn call(&mut self, method: Method) -> Input {
        let (request, asked) = request(method);
        match method {
            Method::ForceFcm(_) | Method::StateByApp(_) if self.is_iphone() => {}
            Method::ForceFcm(forced) => self.forced = forced,
            Method::HideInForeground(hide) => self.shade.hide(hide),
            Method::StateByApp(by_app) => self.app.handed_over(by_app),
            Method::Badge(number) if self.may_act() => self.app.badge_set(number),
            Method::Consent(granted) => {
                self.consent = Some(granted);
                if !granted {
                    self.take_back();
                }
            }
            Method::UploadToken if self.process.config.is_some() => self.take_back(),
            _ => {}
        }
        if let Asked::Init { business_id, require_consent } = asked {
            self.process.config = Some((business_id, require_consent));
            if !self.may_act() {
                self.process.awaited = None;
            }
        }
        match asked {
            Asked::Init { .. } | Asked::Resume if self.process.config.is_some() => {
                self.process.stopped = false;
            }
            Asked::Stop => {
                self.process.stopped = true;
                self.take_back();
            }
            _ => {}
        }
        self.request(request, asked)
    }

    fn request(&mut self, request: String, asked: Asked) -> Input {
        self.last_call += 1;
        let call = CallId(self.last_call);
        self.process.pending.insert(call, asked);
        Input::Call { call, request }
    }

    fn call_answer(&mut self, which: Index, code: i32) -> Option<Input> {
        if self.process.given_away.is_empty() {
            return None;
        }
        let at = which.index(self.process.given_away.len());
        let call = self.process.given_away.remove(at);
        match (self.process.pending.get(&call).cloned(), code) {
            (Some(Asked::Login(user)), 0) => self.user_is(user),
            (Some(Asked::Logout), 0) => self.user_gone(),
            (Some(Asked::Permission), 0) => self.shade.permitted(false),
            _ => {}
        }
        let data = Some("false".to_owned());
        Some(Input::CallAnswer { call, code, message: String::new(), data })
    }

    fn user_is(&mut self, user: String) {
        self.process.user = Some(user);
        self.app.logged_in();
    }

    fn user_gone(&mut self) {
        if self.process.user.take().is_some() {
            self.app.logged_out();
            self.take_back();
        }
    }

    /// What was accepted, or is about to be, counts no more.
    fn take_back(&mut self) {
        self.accepted = None;
        self.process.awaited = None;
    }

    fn vendor_token(&mut self, number: u8, stray: bool) -> Input {
        let used = self.vendor_in_use();
        let vendor = if stray { self.brand.other(used) } else { used };
        let token = match number {
            0 => String::new(),
            number => format!("{vendor}-{number}"),
        };
        if !token.is_empty() {
            self.tokens.insert(vendor, token.clone());
        }
        Input::VendorToken { vendor, token: token.into() }
    }

    fn report_answer(&mut self, which: Index, code: i32) -> Option<Input> {
        if self.process.reports.is_empty() {
            return None;
        }
        let at = which.index(self.process.reports.len());
        let (report, triple) = self.process.reports.remove(at);
        let last = self.process.awaited == Some(report);
        match code {
            0 if last => self.accepted = Some(triple),
            6206 | 6208 | 70_001 | 6014 if last => self.user_gone(),
            _ => {}
        }
        Some(Input::ReportAnswer { report, code, message: String::new() })
    }

    fn timer(&mut self, which: Index) -> Option<Input> {
        if self.process.timers.is_empty() {
            return None;
        }
        let timers: Vec<_> = self.process.timers.iter().copied().collect();
        let timer = timers[which.index(timers.len())];
        self.process.timers.remove(&timer);
        Some(Input::Timer(timer))
    }

    fn disk_changes(&mut self, full: bool) {
        if self.disk_full && !full {
            self.feed(Input::SaveRecovered, None);
        }
        self.disk_full = full;
    }

    /// JavaScript's handlers run, and confirm what they had.
    fn run_js(&mut self, mut crash_after: Option<usize>) {
        while let Some(tap) = self.process.events.pop_front() {
            if !self.process.listening || tap.id <= self.process.last_delivered {
                continue;
            }
            self.process.last_delivered = tap.id;
            self.delivered(&tap);
            let request = json!({ "method": "tapDelivered", "id": tap.id }).to_string();
            let input = self.request(request, Asked::Other);
            let alive = self.feed(input, crash_after.take());
            self.forget(&tap, alive);
        }
    }

    fn delivered(&mut self, tap: &Tap) {
        let name = tap.message_id.clone().expect("taps of histories have message IDs");
        assert_eq!(tap.ext.reveal(), ext_of(&name), "another ext than the sender's");
        let kept = self.taps.entry(name).or_default();
        assert!(!kept.forgotten, "a tap was delivered after it was confirmed");
        assert!(
            kept.delivered == 0 || kept.crashed_since,
            "a tap was delivered twice without a crash"
        );
        kept.delivered += 1;
    }

    fn forget(&mut self, tap: &Tap, alive: bool) {
        let name = tap.message_id.clone().expect("taps of histories have message IDs");
        if alive && !self.disk_full {
            self.taps.entry(name).or_default().forgotten = true;
        }
    }

    /// Returns whether the process is still alive.
    fn feed(&mut self, input: Input, crash_after: Option<usize>) -> bool {
        self.now += 20_000;
        let tapped = match &input {
            Input::Tap(raw) => raw.message_id.clone(),
            _ => None,
        };
        self.tapped.extend(tapped.clone());
        let pushed = match &input {
            Input::Message(raw) => Some(name_of(raw)),
            _ => None,
        };
        let commands = self.engine.handle(self.now, input);
        let crash_at = crash_after.filter(|at| *at < commands.len());
        let executed = crash_at.unwrap_or(commands.len());
        let mut failed = false;
        for command in commands.into_iter().take(executed) {
            failed |= self.execute(command, tapped.as_deref());
        }
        if let (Some(name), None) = (&pushed, crash_at) {
            let known = self.shade.is_done(name) || self.tapped.contains(name);
            assert!(known || self.consent == Some(false), "a push was lost");
            assert!(self.shade.is_answered(), "iOS has no answer whether to show a push");
        }
        match crash_at {
            Some(_) => self.crash(),
            None if failed => {
                self.feed(Input::SaveFailed { message: "no space left on device".into() }, None);
            }
            None => {}
        }
        self.app.check(self.process.user.is_some());
        crash_at.is_none()
    }

    /// Returns whether the disk refused.
    fn execute(&mut self, command: Command, tapped: Option<&str>) -> bool {
        match command {
            Command::SaveState(_) if self.disk_full => return true,
            Command::SaveState(bytes) => {
                self.disk = Some(bytes);
                tapped.map(|name| self.taps.entry(name.to_owned()).or_default());
            }
            Command::ReportToken { report, business_id, token } => {
                self.reported(report, business_id, token.reveal());
            }
            Command::CallIm { call, request } => {
                self.app.called(call, request.reveal(), self.process.user.is_some());
                self.process.given_away.push(call);
            }
            Command::CallSystem { call: CallId(0), request } => {
                self.process.channel |= self.shade.asked(request.reveal());
            }
            Command::CallSystem { call, .. } => self.process.given_away.push(call),
            Command::RegisterVendor { vendor, .. } => self.registering(vendor),
            Command::SetTimer { timer, .. } => {
                self.process.timers.insert(timer);
                self.process.last_set = Some(timer);
            }
            Command::CancelTimer(timer) => {
                self.process.timers.remove(&timer);
            }
            Command::Finish { call, answer } => self.finished(call, answer.data),
            Command::Emit(Event::NotificationClicked(tap)) => self.process.events.push_back(tap),
            Command::Emit(Event::MessageReceived(message)) => self.shade.told(&message),
            Command::Emit(Event::MessageRevoked(message)) => {
                self.shade.told_revoked(message.message_id);
            }
            Command::Emit(Event::RegistrationChanged(now)) if now.status == Status::Registered => {
                assert!(self.accepted.is_some(), "claims a report that was not accepted");
            }
            Command::Emit(Event::RegistrationChanged(now)) if now.status == Status::Failed => {
                self.process.awaited = None;
            }
            Command::DescribeDevice | Command::QueryLogin => {
                assert!(self.may_act(), "acted before init or consent");
            }
            _ => {}
        }
        false
    }

    fn registering(&mut self, vendor: Vendor) {
        assert!(self.may_act(), "registered before init or consent");
        let fcm = vendor == Vendor::Fcm && !self.is_iphone();
        let wanted = fcm || (vendor == self.brand.own && !self.forced);
        assert!(wanted, "registered with {vendor}, forced: {}", self.forced);
        let support = self.process.device.vendors.get(&vendor);
        assert_eq!(support, Some(&Support::Supported), "registered with what cannot be used");
        assert!(vendor != Vendor::Oppo || self.process.channel, "OPPO without a channel");
        self.process.vendor = Some(vendor);
        // A refused report may be accepted after all while the token is asked for again.
        if self.process.last_set == Some(Timer::Registration) {
            self.process.awaited = None;
        }
    }

    fn may_act(&self) -> bool {
        match self.process.config {
            None => false,
            Some((_, require_consent)) => self.consent.unwrap_or(!require_consent),
        }
    }

    fn reported(&mut self, report: ReportId, business_id: u32, token: &str) {
        let user = self.process.user.clone().expect("a report without a user");
        let triple = (user, business_id, token.to_owned());
        if !token.is_empty() {
            assert!(self.may_act() && !self.process.stopped, "a report that nobody asked for");
            let vendor = self.process.vendor.expect("a report without a registration");
            let wanted = self.process.config.map(|(first, _)| phone::business_id(first, vendor));
            assert_eq!(wanted, Some(business_id));
            let last = self.tokens.get(&vendor).map(String::as_str);
            assert_eq!(last, Some(token), "a token that is not the last one");
            assert_ne!(self.accepted.as_ref(), Some(&triple), "a report that was accepted before");
            self.accepted = None;
            self.process.awaited = Some(report);
        }
        self.process.reports.push((report, triple));
    }

    fn finished(&mut self, call: CallId, data: Option<Value>) {
        let asked = self.process.pending.remove(&call);
        self.process.timers.remove(&Timer::Call(call));
        let asked = asked.unwrap_or_else(|| panic!("{call:?} was answered twice"));
        if let (Asked::TakeTap, Some(data)) = (asked, data) {
            let id = data["id"].as_u64().expect("an ID");
            let message_id = data["messageID"].as_str().map(str::to_owned);
            let ext = data["ext"].as_str().unwrap_or_default().into();
            let tap = Tap { id, ext, message_id, ..blank_tap() };
            self.process.last_delivered = self.process.last_delivered.max(id);
            self.delivered(&tap);
            self.process.events.retain(|event| event.id != id);
            let request = json!({ "method": "tapDelivered", "id": id }).to_string();
            let input = self.request(request, Asked::Other);
            self.feed(input, None);
            self.forget(&tap, true);
        }
    }

    /// The process dies; the disk, the vendor and the services go on.
    fn crash(&mut self) {
        let (engine, commands) = Engine::restore(self.brand.os(), self.disk.as_deref(), self.now);
        assert!(commands.is_empty(), "its own state is readable");
        self.engine = engine;
        self.process = Process::default();
        let on_disk = self.disk.as_deref().map(taps_on_disk).unwrap_or_default();
        self.taps.retain(|name, kept| kept.delivered > 0 || on_disk.contains(name));
        for kept in self.taps.values_mut() {
            kept.crashed_since = true;
        }
        let state =
            self.disk.as_deref().and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
        let state = state.unwrap_or_default();
        self.consent = state["consent"].as_bool();
        self.app = std::mem::take(&mut self.app).restored(&state);
        self.shade = std::mem::take(&mut self.shade).restored(&state);
        self.forced = state["forceFcm"].as_bool().unwrap_or_default();
        self.tokens.clear();
        if state["accepted"].is_null() {
            self.accepted = None;
        }
    }
}

fn taps_on_disk(bytes: &[u8]) -> BTreeSet<String> {
    let state: Value = serde_json::from_slice(bytes).expect("a readable state");
    let taps = state["taps"].as_array().cloned().unwrap_or_default();
    taps.iter().filter_map(|tap| tap["messageID"].as_str().map(str::to_owned)).collect()
}

pub(crate) fn ext_of(message_id: &str) -> String {
    json!({ "conversationID": format!("c2c_{message_id}") }).to_string()
}

fn raw_tap(message: u8, source: TapSource, form: TapForm) -> RawTap {
    let message_id = format!("m{message}");
    let ext = ext_of(&message_id);
    let (extras, content) = match form {
        TapForm::Key => (json!({ "ext": ext }), None),
        TapForm::Flattened => (serde_json::from_str(&ext).unwrap_or_default(), None),
        TapForm::Content => (json!({}), Some(json!({ "ext": ext }).to_string())),
    };
    let tap = json!({
        "vendor": "xiaomi", "source": "receiver", "messageId": message_id,
        "extras": extras, "content": content,
    });
    RawTap { source, ..serde_json::from_value(tap).expect("a tap") }
}

/// What the tap on a notification of the engine's own sends.
fn own_tap(name: &str) -> RawTap {
    let tap = json!({
        "vendor": "fcm", "source": "activity", "messageId": name, "door": "tapActivity",
        "extras": { "ext": ext_of(name) },
    });
    serde_json::from_value(tap).expect("a tap")
}

/// The IM message's ID.
fn name_of(raw: &RawMessage) -> String {
    let ext = raw.extras.get("ext").or(raw.content.as_ref()).map_or("", Secret::reveal);
    let at = ext.find("c2c_").expect("an ext") + "c2c_".len();
    ext[at..].chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// What an activity sees of another app's intent.
fn junk(kind: u8) -> RawTap {
    let extras = match kind % 4 {
        0 => json!({}),
        1 => json!({ "entity": "vinson", "profile": "0" }),
        2 => json!({ "conversationID": "42" }),
        _ => json!({ "ext": "x".repeat(70_000) }),
    };
    let tap = json!({ "source": "activity", "extras": extras });
    serde_json::from_value(tap).expect("a tap")
}

fn blank_tap() -> Tap {
    Tap {
        id: 0,
        ext: "".into(),
        conversation: None,
        vendor: None,
        message_id: None,
        title: None,
        desc: None,
        at: 0,
    }
}

fn request(method: Method) -> (String, Asked) {
    let plain = |name: &str| json!({ "method": name });
    let im = |request: Value| json!({ "method": "im", "request": request });
    let (request, asked) = match method {
        Method::Init { business_id, require_consent } => {
            let config = phone::config(business_id, require_consent);
            let asked = Asked::Init { business_id, require_consent };
            (json!({ "method": "init", "config": config }), asked)
        }
        Method::InitBroken => (json!({ "method": "init", "config": [1] }), Asked::Other),
        Method::RegisterPush => (plain("registerPush"), Asked::Resume),
        Method::UnRegisterPush => (plain("unRegisterPush"), Asked::Stop),
        Method::Consent(granted) => {
            (json!({ "method": "setConsent", "granted": granted }), Asked::Other)
        }
        Method::GetRegistration => (plain("getRegistration"), Asked::Other),
        Method::GetInitialNotification => (plain("getInitialNotification"), Asked::TakeTap),
        Method::GetToken => (plain("getDevicePushToken"), Asked::Other),
        Method::GetConfig => (plain("getDevicePushConfig"), Asked::Other),
        Method::UploadToken => (plain("uploadToken"), Asked::Resume),
        Method::ClearToken => (plain("clearToken"), Asked::Stop),
        Method::ForceFcm(enable) => {
            (json!({ "method": "forceUseFCMPushChannel", "enable": enable }), Asked::Other)
        }
        Method::Badge(number) => {
            (json!({ "method": "setBadgeNum", "badgeNum": number }), Asked::Other)
        }
        Method::Channel => {
            let channel = json!({ "channelId": "c", "channelName": "n" });
            (json!({ "method": "createNotificationChannel", "channel": channel }), Asked::Other)
        }
        Method::Clear => (plain("clearAllNotification"), Asked::Other),
        Method::HideInForeground(disable) => {
            let method = "disablePostNotificationInForeground";
            (json!({ "method": method, "disable": disable }), Asked::Other)
        }
        Method::Permission => (plain("requireNotificationPermission"), Asked::Permission),
        Method::Background(unread) => {
            (json!({ "method": "doBackground", "unread": unread }), Asked::Other)
        }
        Method::ToForeground => (plain("doForeground"), Asked::Other),
        Method::StateByApp(disable) => {
            (json!({ "method": "disableAutoAppState", "disable": disable }), Asked::Other)
        }
        Method::Diagnose => (plain("diagnose"), Asked::Other),
        Method::Login(user) => {
            let user = format!("user-{user}");
            let login = im(json!({ "api": "login", "userID": user, "userSig": "s" }));
            (login, Asked::Login(user))
        }
        Method::Logout => (im(json!({ "api": "logout" })), Asked::Logout),
        Method::Garbage => return ("{\"method\":".to_owned(), Asked::Other),
    };
    (request.to_string(), asked)
}
