//! Calls of the IM SDK on behalf of JavaScript.

use serde_json::Value;

use super::Engine;
use crate::code::Code;
use crate::command::Command;
use crate::event::{Answer, Event, ImStatus};
use crate::input::{CallId, ImEvent, Millis, Timer};
use crate::request::ImRequest;
use crate::secret::Secret;

/// Longer than any time-out of the IM SDK's own.
const TIMEOUT: Millis = 90_000;

/// What the answer to a call of the IM SDK means for the registration.
#[derive(Clone, Debug)]
pub(super) enum ImCall {
    Login(Secret),
    Logout,
    Other,
}

impl Engine {
    pub(super) fn im_call(&mut self, call: CallId, request: ImRequest) {
        let text = serde_json::to_string(&request).unwrap_or_default();
        let meaning = match request {
            ImRequest::Login { user_id, .. } => ImCall::Login(user_id),
            ImRequest::Logout => ImCall::Logout,
            _ => ImCall::Other,
        };
        self.im_calls.insert(call, meaning);
        self.out.push(Command::SetTimer { timer: Timer::Call(call), after: TIMEOUT });
        self.out.push(Command::CallIm { call, request: text.into() });
    }

    pub(super) fn im_answer(&mut self, call: CallId, code: i32, desc: String, data: Option<&str>) {
        let Some(meaning) = self.im_calls.remove(&call) else {
            return;
        };
        self.out.push(Command::CancelTimer(Timer::Call(call)));
        match (meaning, code) {
            (ImCall::Login(user), 0) => self.login_known(Some(user)),
            (ImCall::Logout, 0) => self.login_known(None),
            _ => {}
        }
        let data = data.and_then(|text| serde_json::from_str::<Value>(text).ok());
        self.finish(call, Answer { code, desc, data, ..Answer::done() });
    }

    pub(super) fn im_timeout(&mut self, call: CallId) {
        if self.im_calls.remove(&call).is_some() {
            self.finish(call, Code::ImTimeout.into());
        }
    }

    pub(super) fn im_status(&mut self, event: ImEvent) {
        let status = match event {
            ImEvent::Connecting => ImStatus::Connecting,
            ImEvent::Connected => ImStatus::ConnectSuccess,
            ImEvent::ConnectFailed => ImStatus::ConnectFailed,
            ImEvent::KickedOffline => ImStatus::KickedOffline,
            ImEvent::SignatureExpired => ImStatus::UserSigExpired,
        };
        self.out.push(Command::Emit(Event::ImStatus(status)));
    }
}
