//! Why no push arrives: asks the phone, and looks at everything that is known.

use serde_json::Value;

use super::outside::{Inquiry, Outside};
use super::{Asked, Engine, ReportStep, VendorStep};
use crate::channel;
use crate::code::{Code, Failure};
use crate::command::Command;
use crate::config::value;
use crate::diagnose::{
    self, Case, Connection, Facts, Held, Login, LoginLoss, Registering, Reporting, TapsSeen,
};
use crate::event::Answer;
use crate::input::{CallId, ImEvent, Millis};
use crate::language::Language;
use crate::state::Report;
use crate::system::SystemRequest;
use crate::vendor::Vendor;

/// A phone that is slower than this leaves the facts unknown.
const INSPECT_TIMEOUT: Millis = 5_000;

impl Engine {
    pub(super) fn diagnose(&mut self, call: CallId, language: &Value) {
        let language = match language {
            Value::Null => Ok(self.language()),
            given => value::language(given),
        };
        match language {
            Ok(language) => self.inspect(call, language),
            Err(why) => {
                let desc = format!("diagnose: language {why}");
                self.finish(call, Failure::new(Code::InvalidParameter, desc).into());
            }
        }
    }

    /// A login made through another IM binding is noticed before the phone has answered.
    fn inspect(&mut self, call: CallId, language: Language) {
        if self.active() && matches!(self.user, Asked::Known(None)) {
            self.out.push(Command::QueryLogin);
        }
        let vendor = self.case(language, Facts::default()).vendor();
        let parts = diagnose::parts(self.os, vendor);
        let im = self.active() || self.memory.connection.is_some() || self.user.known().is_some();
        let request = SystemRequest::Inspect { parts: parts.clone(), im }.to_json();
        let inquiry = Inquiry { language, parts };
        let command = Command::CallSystem { call, request };
        self.give_away(call, Outside::Diagnosis(inquiry), INSPECT_TIMEOUT, command);
    }

    /// With what the phone has said, or with nothing where it did not.
    pub(super) fn diagnosed(&mut self, call: CallId, inquiry: &Inquiry, facts: Option<&Value>) {
        let Inquiry { language, parts } = inquiry;
        let facts = facts.map(|facts| Facts::read(facts, parts)).unwrap_or_default();
        let diagnosis = diagnose::diagnose(&self.case(*language, facts));
        self.finish(call, Answer::with(diagnosis));
    }

    fn case(&self, language: Language, facts: Facts) -> Case<'_> {
        Case {
            os: self.os,
            language,
            now: self.now,
            facts,
            state_set_aside: self.set_aside.is_some(),
            state_not_saved: self.save_error.is_some(),
            consent: self.state.consent,
            config: self.config.as_ref(),
            config_refused: self.memory.config_refused,
            config_remarks: self.config_warnings.len(),
            stopped: self.stopped,
            connection: self.memory.connection,
            login: self.login_seen(),
            device: self.device.known(),
            forced: self.state.force_fcm,
            used: self.chosen(),
            registering: self.registering(),
            token: self.token_held(),
            reporting: self.reporting(),
            report_failure: self.memory.report_failure,
            rejections: &self.memory.rejections,
            foreground: self.app.foreground,
            permitted: self.permitted,
            taps: self.taps_seen(),
            last_send: self.last_send(),
        }
    }

    const fn login_seen(&self) -> Login {
        match &self.user {
            Asked::Known(Some(_)) => Login::In,
            Asked::Known(None) => Login::Out(self.memory.login_loss),
            Asked::Not | Asked::Waiting => match self.memory.login_loss {
                Some(loss) => Login::Out(Some(loss)),
                None => Login::NotKnown,
            },
        }
    }

    fn chosen(&self) -> Option<(Vendor, u32)> {
        let (device, config) = (self.device.known()?, self.config.as_ref()?);
        let chosen = channel::choose(device, config, self.state.force_fcm).ok()?;
        Some((chosen.vendor, chosen.business_id))
    }

    const fn registering(&self) -> Registering<'_> {
        match &self.vendor {
            VendorStep::Idle => Registering::Idle,
            VendorStep::Waiting(_) => Registering::Waiting,
            VendorStep::Given(_) => Registering::Given,
            VendorStep::Failed(failure) => Registering::Failed(failure),
        }
    }

    fn token_held(&self) -> Option<Held> {
        self.state.token.as_ref().map(|token| Held { vendor: token.vendor, at: token.at })
    }

    fn reporting(&self) -> Reporting {
        match (&self.report, &self.state.accepted) {
            (ReportStep::Sent { attempt, .. }, _) => Reporting::Sent { again: *attempt > 0 },
            (ReportStep::Refused { .. }, _) => Reporting::Refused,
            (ReportStep::Idle, Some(accepted)) if self.still_holds(accepted) => {
                Reporting::Accepted(accepted.business_id)
            }
            (ReportStep::Idle, _) => Reporting::Idle,
        }
    }

    /// Whether what was accepted, perhaps in an earlier process, is for this user, token and certificate.
    fn still_holds(&self, accepted: &Report) -> bool {
        let Report { user, business_id, token } = accepted;
        let same_user = matches!(&self.user, Asked::Known(Some(now)) if now == user);
        let same_token = self.state.token.as_ref().is_some_and(|now| now.text == *token);
        let same_id = self.chosen().is_some_and(|(_, now)| now == *business_id);
        same_user && same_token && same_id
    }

    fn taps_seen(&self) -> TapsSeen {
        TapsSeen {
            waiting: self.state.taps.len(),
            dropped: self.taps.dropped,
            listening: self.taps.listening,
        }
    }

    pub(super) fn remember_im(&mut self, event: ImEvent) {
        let connection = match event {
            ImEvent::Connecting => Connection::Connecting,
            ImEvent::Connected => Connection::Up,
            ImEvent::ConnectFailed => Connection::Down,
            ImEvent::KickedOffline => {
                self.memory.login_loss = Some(LoginLoss::Kicked);
                return;
            }
            ImEvent::SignatureExpired => {
                self.memory.login_loss = Some(LoginLoss::Expired);
                return;
            }
        };
        self.memory.connection = Some(connection);
    }

    /// The IM SDK refused a login, or ended one, with this code.
    pub(super) fn remember_login_refused(&mut self, code: i32) {
        let loss = LoginLoss::ended_by(code).unwrap_or(LoginLoss::Refused(code));
        self.memory.login_loss = Some(loss);
    }
}
