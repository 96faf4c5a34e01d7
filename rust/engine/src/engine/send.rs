//! Messages on their way: what is not right about their offline push options.

use std::collections::VecDeque;

use serde_json::Value;

use super::Engine;
use crate::command::Level;
use crate::event::Answer;
use crate::input::CallId;
use crate::last_send::LastSend;
use crate::options::{
    About, Finding, MessageType, OfflinePushWarning, Reading, find_sent, not_carried,
};
use crate::request::SendMessage;

/// As many as the platform keeps between their creation and their sending.
const MAX_CREATED: usize = 100;

/// What the engine knows of messages.
#[derive(Debug, Default)]
pub(super) struct SendDesk {
    created: VecDeque<(String, MessageType)>,
    last: Option<LastSend>,
}

impl SendDesk {
    fn remember(&mut self, id: &str, message_type: MessageType) {
        if self.created.len() == MAX_CREATED {
            self.created.pop_front();
        }
        self.created.push_back((id.to_owned(), message_type));
    }

    fn type_of(&self, id: &str) -> Option<MessageType> {
        let newest = self.created.iter().rfind(|(created, _)| created == id);
        newest.map(|(_, message_type)| *message_type)
    }
}

impl Engine {
    /// The message that was sent last.
    pub const fn last_send(&self) -> Option<&LastSend> {
        self.sends.last.as_ref()
    }

    /// What is not right about a message's options.
    pub(super) fn sending(&mut self, call: CallId, message: &SendMessage) -> Vec<Finding> {
        let about = About {
            message_type: self.sends.type_of(&message.id),
            online_user_only: message.online_user_only,
            ..About::default()
        };
        let findings = find_sent(message.offline_push_info.as_ref(), &about);
        let fields =
            |reading: &Reading| reading.info.fields().map(|(field, _)| field.name()).collect();
        self.sends.last = Some(LastSend {
            at: self.now,
            message_type: about.message_type,
            fields: message.offline_push_info.as_ref().map(fields),
            call,
            findings: findings.clone(),
        });
        findings
    }

    pub(super) fn created(&mut self, message_type: MessageType, answer: &Answer) {
        if let Some(id) = answer.data.as_ref().and_then(|data| data["id"].as_str()) {
            self.sends.remember(id, message_type);
        }
    }

    /// Makes of what the platform answers, `{message, notCarried}`, what JavaScript is told.
    pub(super) fn sent(&mut self, call: CallId, mut findings: Vec<Finding>, answer: &mut Answer) {
        let not_carried = answer.data.as_mut().map(unwrap_message).unwrap_or_default();
        findings.extend(not_carried);
        let language = self.language();
        answer.warnings = findings.iter().map(|finding| finding.warning(language)).collect();
        for OfflinePushWarning { field, happens, .. } in &answer.warnings {
            self.log(Level::Warn, format!("sendMessage: {field}: {happens}"));
        }
        if let Some(last) = self.sends.last.as_mut().filter(|last| last.call == call) {
            last.findings = findings;
        }
    }
}

/// Leaves the message alone in `data`, and returns what did not go with it.
fn unwrap_message(data: &mut Value) -> Vec<Finding> {
    let Some(message) = data.get_mut("message").map(Value::take) else {
        return Vec::new();
    };
    let wrapped = std::mem::replace(data, message);
    let names = wrapped["notCarried"].as_array().into_iter().flatten().filter_map(Value::as_str);
    names.map(|name| not_carried(name.to_owned().into())).collect()
}
