//! Calls that the IM SDK or the phone's system answers, each within its time (design rule 6).

use super::Engine;
use super::app_state::TELLING;
use crate::code::Code;
use crate::command::{Command, Level};
use crate::event::Answer;
use crate::input::{CallId, Millis, Timer};
use crate::language::Language;
use crate::options::{Finding, MessageType};
use crate::secret::Secret;
use crate::system::Part;

/// The engine's own calls: nobody awaits the answer. Drivers number from 1.
pub(super) const NOBODY: CallId = CallId(0);

/// Who answers, and what that means.
#[derive(Clone, Debug)]
pub(super) enum Outside {
    Im(ImCall),
    System(SystemCall),
    /// The phone, for a diagnosis.
    Diagnosis(Inquiry),
}

/// What the answer to a call of the IM SDK means for the registration.
#[derive(Clone, Debug)]
pub(super) enum ImCall {
    Login(Secret),
    Logout,
    Create(MessageType),
    Send(Vec<Finding>),
    /// The number for an iPhone's icon.
    Number,
    Other,
}

/// What the answer of the phone's system is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum SystemCall {
    Channel,
    Permission,
    Other,
}

/// What the phone was asked for.
#[derive(Clone, Debug)]
pub(super) struct Inquiry {
    pub(super) language: Language,
    pub(super) parts: Vec<Part>,
}

impl Engine {
    /// Gives a call away with `command`.
    pub(super) fn give_away(
        &mut self,
        call: CallId,
        to: Outside,
        within: Millis,
        command: Command,
    ) {
        self.outside.insert(call, to);
        self.out.push(Command::SetTimer { timer: Timer::Call(call), after: within });
        self.out.push(command);
    }

    pub(super) fn call_answer(
        &mut self,
        call: CallId,
        code: i32,
        message: String,
        data: Option<&str>,
    ) {
        if call == TELLING {
            return self.app_state_told(code);
        }
        if call == NOBODY && code != 0 {
            self.log(Level::Warn, format!("the phone's system answered with {code}: {message}"));
        }
        let Some(outside) = self.outside.remove(&call) else {
            return;
        };
        self.out.push(Command::CancelTimer(Timer::Call(call)));
        let data = data.and_then(|text| serde_json::from_str(text).ok());
        let answer = Answer { code, desc: message, data, ..Answer::done() };
        match outside {
            Outside::Im(im) => self.im_answered(call, im, answer),
            Outside::System(system) => self.system_answered(call, system, answer),
            Outside::Diagnosis(inquiry) => self.diagnosed(call, &inquiry, answer.data.as_ref()),
        }
    }

    pub(super) fn outside_timeout(&mut self, call: CallId) {
        let code = match self.outside.remove(&call) {
            None => return self.badge_timeout(call),
            Some(Outside::Im(_)) => Code::ImTimeout,
            Some(Outside::System(_)) => Code::SystemTimeout,
            Some(Outside::Diagnosis(inquiry)) => return self.diagnosed(call, &inquiry, None),
        };
        self.finish(call, code.into());
    }
}
