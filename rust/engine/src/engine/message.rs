//! Pushes that a vendor hands to the app: shown or hidden, told to JavaScript, taken back.

use std::collections::VecDeque;

use serde_json::Value;

use super::Engine;
use super::tap::push_bounded;
use crate::command::{Command, Level};
use crate::conversation::conversation_of;
use crate::event::{Answer, Event, ReceivedMessage, RevokedMessage};
use crate::input::{CallId, Millis, RawMessage, Shower};
use crate::message::Message;
use crate::secret::Secret;
use crate::system::{Notification, SystemRequest, flag};
use crate::vendor::{Os, Vendor};

/// iOS hands a push over in both ways within this time.
const SAME_PUSH: Millis = 10_000;

/// What is known of messages in this process only.
#[derive(Debug, Default)]
pub(super) struct MessageDesk {
    /// IDs of the last messages.
    received: VecDeque<String>,
    /// IDs of the last ones that were taken back; one of them may still come.
    revoked: VecDeque<String>,
    /// How many without an ID were shown.
    unnamed: u64,
    /// The last ones on iOS.
    recent: VecDeque<Sighting>,
}

/// A push as iOS handed it over.
#[derive(Debug)]
struct Sighting {
    title: Option<Secret>,
    desc: Option<Secret>,
    ext: Secret,
    /// Whether iOS asked if it is to be shown.
    asked: bool,
    at: Millis,
}

impl Sighting {
    fn is_twin(&self, other: &Self) -> bool {
        self.asked != other.asked
            && (&self.title, &self.desc, &self.ext) == (&other.title, &other.desc, &other.ext)
            && self.at.abs_diff(other.at) < SAME_PUSH
    }
}

impl Engine {
    pub(super) fn message(&mut self, raw: RawMessage) {
        let presentation = raw.presentation;
        let shown = self.take_message(raw);
        if let Some(presentation) = presentation {
            self.tell_system(&SystemRequest::Present { presentation, shown });
        }
    }

    /// Returns whether the push may be shown, also one that is not told of.
    fn take_message(&mut self, raw: RawMessage) -> bool {
        let (vendor, shower, notify_id) = (raw.vendor, raw.shower, raw.notify_id);
        let asked = raw.presentation.is_some();
        let may_show = !self.hides(asked);
        let Some(message) = Message::read(raw) else {
            self.log(Level::Debug, "a data message is no push of an IM message");
            return may_show;
        };
        if self.state.consent == Some(false) || self.message_revoked(&message) {
            return false;
        }
        let ios = self.os == Os::Ios;
        if self.message_known(&message) || ios && self.told_on_other_way(&message, asked) {
            return may_show;
        }
        self.log(Level::Info, format!("a push came from {vendor}"));
        let shown = match (self.os, self.shown_by_system(shower)) {
            (Os::Ios, by_system) => {
                (asked || by_system) && may_show && self.permitted != Some(false)
            }
            (Os::Android, true) => self.leave_shown(vendor, notify_id),
            (Os::Android, false) => self.show_message(vendor, &message),
        };
        self.tell_message(vendor, message, shown);
        may_show
    }

    fn message_revoked(&self, message: &Message) -> bool {
        message.id.as_ref().is_some_and(|id| self.messages.revoked.contains(id))
    }

    /// A vendor brings a push twice, or after it was tapped.
    fn message_known(&mut self, message: &Message) -> bool {
        let Some(id) = &message.id else { return false };
        let known = self.messages.received.contains(id) || self.state.seen.contains(id);
        if !known {
            push_bounded(&mut self.messages.received, id.clone());
        }
        known
    }

    /// iOS hands an alert with `content-available` to the app twice: it asks whether to show it, and
    /// wakes the app for it; only what it asks of has an ID.
    fn told_on_other_way(&mut self, message: &Message, asked: bool) -> bool {
        let Message { title, desc, ext, .. } = message.clone();
        let this = Sighting { title, desc, ext, asked, at: self.now };
        let recent = &mut self.messages.recent;
        let twin = recent.iter().position(|other| other.is_twin(&this));
        match twin {
            Some(at) => {
                recent.remove(at);
            }
            None => push_bounded(recent, this),
        }
        twin.is_some()
    }

    const fn shown_by_system(&self, shower: Shower) -> bool {
        match shower {
            Shower::System => true,
            Shower::SystemInBackground => !self.app.foreground,
            Shower::App => false,
        }
    }

    /// Whoever is asked what to show in the foreground is there.
    const fn hides(&self, asked: bool) -> bool {
        (asked || self.app.foreground) && self.state.hide_in_foreground
    }

    /// No vendor asks the app before its system shows a push: it can only be taken away again.
    fn leave_shown(&mut self, vendor: Vendor, notify_id: Option<i32>) -> bool {
        match notify_id.filter(|_| self.hides(false)) {
            Some(notify_id) => {
                self.tell_system(&SystemRequest::WithdrawNotification { vendor, notify_id });
                false
            }
            None => true,
        }
    }

    fn show_message(&mut self, vendor: Vendor, message: &Message) -> bool {
        let Message { title, desc, ext, channel_id, .. } = message.clone();
        if self.hides(false) || message.pass_through || (title.is_none() && desc.is_none()) {
            return false;
        }
        let tag = message.id.clone().unwrap_or_else(|| self.name_message());
        let (title, desc) = (title.unwrap_or_default(), desc.unwrap_or_default());
        let notification = Notification { vendor, tag, title, desc, ext, channel_id };
        self.tell_system(&SystemRequest::PostNotification(notification));
        self.permitted != Some(false)
    }

    fn name_message(&mut self) -> String {
        self.messages.unnamed += 1;
        format!("timpush-{}-{}", self.now, self.messages.unnamed)
    }

    fn tell_message(&mut self, vendor: Vendor, message: Message, shown: bool) {
        let Message { id: message_id, title, desc, ext, .. } = message;
        let conversation = conversation_of(&ext);
        let received =
            ReceivedMessage { message_id, title, desc, ext, conversation, vendor, shown };
        self.out.push(Command::Emit(Event::MessageReceived(received)));
    }

    pub(super) fn revoked(&mut self, id: String) {
        if id.is_empty() || self.messages.revoked.contains(&id) {
            return;
        }
        push_bounded(&mut self.messages.revoked, id.clone());
        // What iOS shows, it knows by an ID of its own, and the push does not name the message.
        if self.os == Os::Android {
            self.tell_system(&SystemRequest::CancelNotification { tag: id.clone() });
        }
        self.out.push(Command::Emit(Event::MessageRevoked(RevokedMessage { message_id: id })));
    }

    pub(super) fn hide_in_foreground(&mut self, call: CallId, disable: &Value) {
        match flag("disablePostNotificationInForeground", disable) {
            Err(failure) => return self.finish(call, failure.into()),
            Ok(disable) if disable != self.state.hide_in_foreground => {
                self.state.hide_in_foreground = disable;
                self.save();
            }
            Ok(_) => {}
        }
        self.finish(call, Answer::done());
    }
}
