//! Calls that wait for the registration; each is answered exactly once (design rule 6).

use super::{Engine, ReportStep};
use crate::code::{Code, Failure};
use crate::command::Command;
use crate::event::Answer;
use crate::input::{CallId, Timer};

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    /// The IM service's acceptance.
    Registered,
    /// The vendor's token.
    Token,
}

/// A call that waits for the registration.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiter {
    call: CallId,
    want: Want,
}

impl Engine {
    /// A call outlasts its vendor by half: the rest is for the report and its first retries.
    pub(super) fn wait(&mut self, call: CallId, want: Want) {
        let timeout = self.config.as_ref().map_or(0, |config| config.register_timeout);
        self.waiters.push(Waiter { call, want });
        self.out.push(Command::SetTimer { timer: Timer::Call(call), after: timeout * 3 / 2 });
    }

    pub(super) fn call_timeout(&mut self, call: CallId) {
        if let Some(at) = self.waiters.iter().position(|waiter| waiter.call == call) {
            self.waiters.remove(at);
            let failure = self.overdue();
            return self.finish_registration(call, &failure);
        }
        if self.stop_waiting_for_clear(call) {
            return self.finish(call, Code::ImTimeout.into());
        }
        self.outside_timeout(call);
    }

    fn overdue(&self) -> Failure {
        match (&self.report, &self.last_error) {
            (ReportStep::Refused { .. } | ReportStep::Sent { .. }, Some(failure)) => Failure {
                desc: format!("{}; it is tried again by itself", failure.desc),
                ..failure.clone()
            },
            (ReportStep::Sent { .. }, None) => Code::ImTimeout.into(),
            _ => Code::RegistrationTimeout.into(),
        }
    }

    /// Answers everyone who waits for the registration with what stopped it.
    pub(super) fn settle_registration(&mut self, failure: &Failure) {
        for Waiter { call, .. } in std::mem::take(&mut self.waiters) {
            self.out.push(Command::CancelTimer(Timer::Call(call)));
            self.finish_registration(call, failure);
        }
    }

    /// Answers everyone who waits for the registration: it stands.
    pub(super) fn settle_registered(&mut self) {
        let registration = Answer::with(self.registration());
        self.settle(Want::Registered, &registration);
    }

    /// Answers everyone who waits for the token: it is there.
    pub(super) fn settle_token(&mut self) {
        let token = Answer::with(self.token_text());
        self.settle(Want::Token, &token);
    }

    fn settle(&mut self, wanted: Want, answer: &Answer) {
        let all = std::mem::take(&mut self.waiters);
        let (settled, waiting) = all.into_iter().partition(|waiter| waiter.want == wanted);
        self.waiters = waiting;
        for Waiter { call, .. } in settled {
            self.out.push(Command::CancelTimer(Timer::Call(call)));
            self.finish(call, answer.clone());
        }
    }

    pub(super) fn finish_registration(&mut self, call: CallId, failure: &Failure) {
        let data = Answer::with(self.registration()).data;
        self.finish(call, Answer { data, ..failure.clone().into() });
    }
}
