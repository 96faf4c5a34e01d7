//! Pushes that a vendor hands to the app: shown or hidden, told to JavaScript, taken back.

use std::collections::VecDeque;

use serde_json::Value;

use super::Engine;
use super::tap::push_bounded;
use crate::command::{Command, Level};
use crate::conversation::conversation_of;
use crate::event::{Answer, Event, ReceivedMessage, RevokedMessage};
use crate::input::{CallId, RawMessage, Shower};
use crate::message::Message;
use crate::system::{Notification, SystemRequest, flag};
use crate::vendor::Vendor;

/// What is known of messages in this process only.
#[derive(Debug, Default)]
pub(super) struct MessageDesk {
    /// IDs of the last messages.
    received: VecDeque<String>,
    /// IDs of the last ones that were taken back; one of them may still come.
    revoked: VecDeque<String>,
    /// How many without an ID were shown.
    unnamed: u64,
}

impl MessageDesk {
    fn knows(&self, id: &String) -> bool {
        self.received.contains(id) || self.revoked.contains(id)
    }
}

impl Engine {
    pub(super) fn message(&mut self, raw: RawMessage) {
        let (vendor, shower, notify_id) = (raw.vendor, raw.shower, raw.notify_id);
        let Some(message) = Message::read(raw) else {
            return self.log(Level::Debug, "a data message is no push of an IM message");
        };
        if self.state.consent == Some(false) || self.message_known(&message) {
            return;
        }
        self.log(Level::Info, format!("a push came from {vendor}"));
        let shown = match self.shown_by_system(shower) {
            true => self.leave_shown(vendor, notify_id),
            false => self.show_message(vendor, &message),
        };
        self.tell_message(vendor, message, shown);
    }

    /// A vendor brings a push twice, or after it was tapped or taken back.
    fn message_known(&mut self, message: &Message) -> bool {
        let Some(id) = &message.id else { return false };
        let known = self.messages.knows(id) || self.state.seen.contains(id);
        if !known {
            push_bounded(&mut self.messages.received, id.clone());
        }
        known
    }

    const fn shown_by_system(&self, shower: Shower) -> bool {
        match shower {
            Shower::System => true,
            Shower::SystemInBackground => !self.app.foreground,
            Shower::App => false,
        }
    }

    const fn hides(&self) -> bool {
        self.app.foreground && self.state.hide_in_foreground
    }

    /// No vendor asks the app before its system shows a push: it can only be taken away again.
    fn leave_shown(&mut self, vendor: Vendor, notify_id: Option<i32>) -> bool {
        match notify_id.filter(|_| self.hides()) {
            Some(notify_id) => {
                self.tell_system(&SystemRequest::WithdrawNotification { vendor, notify_id });
                false
            }
            None => true,
        }
    }

    fn show_message(&mut self, vendor: Vendor, message: &Message) -> bool {
        let Message { title, desc, ext, channel_id, .. } = message.clone();
        if self.hides() || message.pass_through || (title.is_none() && desc.is_none()) {
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
        self.tell_system(&SystemRequest::CancelNotification { tag: id.clone() });
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
