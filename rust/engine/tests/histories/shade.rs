//! What the phone shows of pushes, and what JavaScript hears of them.

// Checks fail by panicking.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use proptest::sample::Index;
use serde_json::{Value, json};
use timpush_engine::event::ReceivedMessage;
use timpush_engine::input::{RawMessage, Shower};
use timpush_engine::vendor::Os;

use crate::world::ext_of;

#[derive(Debug, Default)]
pub(crate) struct Shade {
    ios: bool,
    /// How often iOS has asked, in this process, whether to show a push in the foreground.
    asked: u64,
    /// What the last answer has to be, until it has come.
    awaited: Option<(u64, bool)>,
    /// On disk: nothing is shown while the app is in the foreground.
    hide: bool,
    foreground: bool,
    permitted: Option<bool>,
    /// What the engine has had shown; outlives the process.
    own: BTreeSet<String>,
    /// Whether the last push is in the shade, as far as the user permits it.
    shown: bool,
    /// What JavaScript was told of.
    told: BTreeSet<String>,
    /// What the sender has taken back, and how often JavaScript was told so.
    revoked: BTreeSet<String>,
    told_revoked: BTreeSet<String>,
}

impl Shade {
    pub(crate) fn new(os: Os) -> Self {
        Self { ios: os == Os::Ios, ..Self::default() }
    }

    /// After the process has died.
    pub(crate) fn restored(self, disk: &Value) -> Self {
        let hide = disk["hideInForeground"].as_bool().unwrap_or_default();
        Self { hide, ios: self.ios, own: self.own, ..Self::default() }
    }

    pub(crate) const fn moved(&mut self, foreground: bool) {
        self.foreground = foreground;
    }

    pub(crate) const fn hide(&mut self, hide: bool) {
        self.hide = hide;
    }

    pub(crate) const fn permitted(&mut self, permitted: bool) {
        self.permitted = Some(permitted);
    }

    const fn hides(&self) -> bool {
        self.hide && self.foreground
    }

    /// A push comes, in one of the forms in which vendors bring it.
    pub(crate) fn arrives(&mut self, message: u8, shower: Shower) -> RawMessage {
        let name = format!("m{message}");
        self.shown = match shower {
            Shower::System => true,
            Shower::SystemInBackground => !self.foreground,
            Shower::App => false,
        };
        let ext = ext_of(&name);
        let data = json!({ "IMTitle": "denny", "IMDesc": "hi", "IMMsgID": name, "ext": ext });
        let whole = match (shower, message % 2) {
            (Shower::App, 0) => {
                json!({ "vendor": "fcm", "shower": "app", "messageId": "other", "extras": data })
            }
            (Shower::App, _) => {
                json!({ "vendor": "honor", "shower": "app", "content": data.to_string() })
            }
            _ => json!({
                "vendor": "xiaomi", "shower": "system", "messageId": name, "title": "denny",
                "desc": "hi", "extras": { "ext": ext }, "notifyId": message,
            }),
        };
        RawMessage { shower, ..serde_json::from_value(whole).expect("a message") }
    }

    /// iOS asks of an alert whether to show it in the foreground; any other push wakes the app.
    pub(crate) fn arrives_on_ios(&mut self, message: u8, consent: bool, alert: bool) -> RawMessage {
        let name = format!("m{message}");
        let mut whole = json!({
            "vendor": "apns", "shower": "app", "messageId": name, "extras": { "ext": ext_of(&name) },
        });
        if alert {
            whole["shower"] = json!("system");
            whole["title"] = json!("denny");
        }
        if alert && self.foreground {
            self.asked += 1;
            whole["presentation"] = json!(self.asked);
            let shown = !self.hide && consent && !self.revoked.contains(&name);
            self.awaited = Some((self.asked, shown));
        }
        self.shown = alert && !self.hides() && self.permitted != Some(false);
        serde_json::from_value(whole).expect("a message")
    }

    /// Whether iOS has its answer.
    pub(crate) const fn is_answered(&self) -> bool {
        self.awaited.is_none()
    }

    pub(crate) fn taken_back(&mut self, message: u8) -> String {
        let name = format!("m{message}");
        self.revoked.insert(name.clone());
        name
    }

    /// The name of one of the engine's own notifications, which leaves the shade.
    pub(crate) fn tap(&mut self, which: Index) -> Option<String> {
        let names: Vec<_> = self.own.iter().cloned().collect();
        let name = (!names.is_empty()).then(|| which.get(&names).clone())?;
        self.own.remove(&name);
        Some(name)
    }

    /// A call of the system without anybody who awaits it. Returns whether it made a channel.
    pub(crate) fn asked(&mut self, request: &str) -> bool {
        let request: Value = serde_json::from_str(request).expect("JSON");
        let tag = request["tag"].as_str().unwrap_or_default().to_owned();
        if self.ios {
            let answer = (request["presentation"].as_u64(), request["shown"].as_bool());
            let awaited = self.awaited.take().map(|(number, shown)| (Some(number), Some(shown)));
            assert_eq!(Some(answer), awaited, "another answer than the one that iOS awaits");
            return false;
        }
        match request["api"].as_str() {
            Some("postNotification") => {
                assert!(!self.hides(), "shown in the foreground");
                assert!(!self.revoked.contains(&tag), "shown although it was taken back");
                assert!(!self.told.contains(&tag), "shown twice");
                assert_eq!(request["ext"], ext_of(&tag), "another ext than the sender's");
                self.own.insert(tag);
                self.shown = self.permitted != Some(false);
            }
            Some("cancelNotification") => {
                assert!(self.revoked.contains(&tag), "nobody took it back");
                self.own.remove(&tag);
            }
            Some("withdrawNotification") => {
                assert!(self.hides(), "withdrawn although it may be shown");
                assert!(std::mem::take(&mut self.shown), "the system does not show it");
            }
            _ => return true,
        }
        false
    }

    pub(crate) fn told(&mut self, message: &ReceivedMessage) {
        let name = message.message_id.clone().expect("pushes of histories have IDs");
        assert_eq!(message.shown, self.shown, "{name}");
        assert!(self.told.insert(name), "told twice");
    }

    pub(crate) fn told_revoked(&mut self, name: String) {
        assert!(self.revoked.contains(&name), "nobody took it back");
        assert!(!self.own.contains(&name), "still shown although it was taken back");
        assert!(self.told_revoked.insert(name), "told twice");
    }

    /// Whether a push was told of, or need not be.
    pub(crate) fn is_done(&self, name: &str) -> bool {
        self.told.contains(name) || self.revoked.contains(name)
    }
}
