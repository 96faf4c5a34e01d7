//! Where the app is, what the IM service takes it for, and who may tell it.

use serde_json::{Value, json};
use timpush_engine::input::CallId;
use timpush_engine::vendor::Os;

#[derive(Debug, Default)]
pub(crate) struct AppState {
    /// The IM SDK sees by itself where the app is.
    ios: bool,
    foreground: bool,
    total: u32,
    /// On disk.
    badge: Option<u32>,
    /// On disk: the app itself tells the service.
    by_app: bool,
    /// Whether the service takes the app for one in the foreground; unknown once the app has told it.
    service: Option<bool>,
}

impl AppState {
    pub(crate) fn new(os: Os) -> Self {
        Self { ios: os == Os::Ios, ..Self::default() }
    }

    /// After the process has died.
    pub(crate) fn restored(self, disk: &Value) -> Self {
        Self {
            ios: self.ios,
            badge: disk["badge"].as_u64().and_then(|number| number.try_into().ok()),
            by_app: disk["appStateByApp"].as_bool().unwrap_or_default(),
            ..Self::default()
        }
    }

    pub(crate) const fn moved(&mut self, foreground: bool) {
        self.foreground = foreground;
    }

    pub(crate) const fn counted(&mut self, total: u32) {
        self.total = total;
    }

    pub(crate) fn badge_set(&mut self, number: i8) {
        self.badge = number.try_into().ok().or(self.badge);
    }

    pub(crate) const fn handed_over(&mut self, by_app: bool) {
        self.by_app = by_app;
    }

    /// Also by the SDK itself: the worst that the service may make of it.
    pub(crate) const fn logged_in(&mut self) {
        self.service = Some(true);
    }

    pub(crate) const fn logged_out(&mut self) {
        self.total = 0;
    }

    /// A call of the IM SDK, by JavaScript or by the engine itself.
    pub(crate) fn called(&mut self, call: CallId, request: &str, logged_in: bool) {
        let request: Value = serde_json::from_str(request).unwrap_or_default();
        let foreground = match request["api"].as_str() {
            Some("doForeground") => true,
            Some("doBackground") => false,
            _ => return,
        };
        if call != CallId(u64::MAX) {
            self.service = None;
            return;
        }
        assert!(logged_in, "the IM SDK was touched without a login");
        if self.ios {
            assert_eq!(request["unreadCount"].as_u64(), self.badge.map(u64::from));
            return;
        }
        assert!(!self.by_app, "the app tells it itself");
        if !foreground {
            assert_eq!(request["unreadCount"], json!(self.badge.unwrap_or(self.total)));
        }
        self.service = Some(foreground);
    }

    /// What must hold whenever the engine has nothing left to do.
    pub(crate) fn check(&self, logged_in: bool) {
        let unsaid = self.by_app || self.ios;
        if let (true, false, Some(service)) = (logged_in, unsaid, self.service) {
            assert_eq!(service, self.foreground, "the service takes the app for somewhere else");
        }
    }
}
