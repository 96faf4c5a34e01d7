//! From the vendor's token to its acceptance by the IM service (design rules 1 and 2).

use super::{Asked, Engine, ReportStep, VendorStep};
use crate::channel::Channel;
use crate::code::{Code, Failure};
use crate::command::{Command, Level};
use crate::diagnose::{LoginLoss, Rejecter, ReportFailure};
use crate::event::Answer;
use crate::input::{CallId, Millis, ReportId, Timer};
use crate::secret::Secret;
use crate::state::Report;

const ANSWER_TIMEOUT: Millis = 15_000;
const FIRST_RETRY: Millis = 1_000;
const LAST_RETRY: Millis = 60_000;

/// `BaseConstants`: ERR_SDK_NOT_LOGGED_IN.
const NOT_LOGGED_IN: i32 = 6014;

impl Engine {
    pub(super) fn login_known(&mut self, user: Option<Secret>) {
        let user = user.filter(|user| !user.is_empty());
        let was = std::mem::replace(&mut self.user, Asked::Known(user.clone()));
        if was == self.user {
            return;
        }
        match user {
            Some(_) => {
                self.memory.login_loss = None;
                self.log(Level::Info, "a user is logged in");
                self.tell_background();
            }
            None if matches!(was, Asked::Known(Some(_))) => {
                self.memory.login_loss = None;
                self.forget_report("logged out");
            }
            None => {}
        }
        self.reconcile();
    }

    pub(super) fn login_lost(&mut self, why: &str) {
        if matches!(self.user, Asked::Known(Some(_))) {
            self.user = Asked::Known(None);
            self.forget_report(why);
        }
        self.reconcile();
    }

    /// The service pushes nothing to a user who is logged out, and must be told the token again.
    fn forget_report(&mut self, why: &str) {
        self.log(Level::Info, format!("{why}: nothing is pushed until the next login"));
        self.unread(0);
        self.stop_reporting();
        self.drop_accepted();
    }

    fn drop_accepted(&mut self) {
        if self.state.accepted.take().is_some() {
            self.save();
        }
    }

    /// Reports the token unless this very report was accepted or is under way.
    pub(super) fn report_token(&mut self, channel: &Channel, user: Secret) {
        let Some(token) = self.state.token.as_ref().filter(|token| token.vendor == channel.vendor)
        else {
            return;
        };
        let (business_id, token) = (channel.business_id, token.text.clone());
        let wanted = Report { user, business_id, token };
        if self.state.accepted.as_ref() == Some(&wanted) {
            return self.registered();
        }
        match &self.report {
            ReportStep::Sent { report, .. } | ReportStep::Refused { report, .. }
                if *report == wanted => {}
            _ => self.send_report(wanted, 0),
        }
    }

    fn send_report(&mut self, report: Report, attempt: u32) {
        self.stop_reporting();
        // Until the answer, either may hold at the service.
        self.drop_accepted();
        let id = self.next_report();
        let (business_id, token) = (report.business_id, report.token.clone());
        self.log(
            Level::Info,
            format!("reporting the token to Tencent IM, business ID {business_id}"),
        );
        self.report = ReportStep::Sent { id, report, attempt };
        self.touched = true;
        self.out.push(Command::SetTimer { timer: Timer::Report, after: ANSWER_TIMEOUT });
        self.out.push(Command::ReportToken { report: id, business_id, token });
    }

    pub(super) fn report_answer(&mut self, id: ReportId, code: i32, message: &str) {
        if self.clearing.as_ref().is_some_and(|(clearing, _)| *clearing == id) {
            return self.clear_answer(code, message);
        }
        // Also the late answer to a report that was given up as unanswered.
        match &self.report {
            ReportStep::Sent { id: sent, .. } | ReportStep::Refused { id: sent, .. }
                if *sent == id => {}
            _ => return,
        }
        match code {
            0 => self.report_accepted(),
            NOT_LOGGED_IN => self.login_lost("Tencent IM says that nobody is logged in"),
            code if LoginLoss::ended_by(code).is_some() => {
                self.remember_login_refused(code);
                self.login_lost("Tencent IM ended the login");
            }
            code => {
                self.memory.rejected(Rejecter::Im, code, self.now);
                self.memory.report_failure = Some(ReportFailure::Refused(code));
                self.report_refused(refused(code, message));
            }
        }
    }

    fn report_accepted(&mut self) {
        let (ReportStep::Sent { report, .. } | ReportStep::Refused { report, .. }) = &self.report
        else {
            return;
        };
        let accepted = report.clone();
        self.stop_reporting();
        self.log(Level::Info, "Tencent IM accepted the token");
        self.state.accepted = Some(accepted);
        self.save();
        self.reconcile();
    }

    fn report_refused(&mut self, failure: Failure) {
        let ReportStep::Sent { id, report, attempt } = self.report.clone() else { return };
        let doubled = FIRST_RETRY << attempt.min(6);
        let after = self.random.jitter(doubled.min(LAST_RETRY));
        self.log(Level::Warn, format!("Tencent IM refused the token; trying again in {after} ms"));
        self.report = ReportStep::Refused { id, report, attempt: attempt + 1, renewing: false };
        self.last_error = Some(failure);
        self.touched = true;
        self.out.push(Command::CancelTimer(Timer::Report));
        self.out.push(Command::SetTimer { timer: Timer::Retry, after });
    }

    pub(super) fn report_timeout(&mut self) {
        if matches!(self.report, ReportStep::Sent { .. }) {
            self.memory.report_failure = Some(ReportFailure::Silent);
            self.report_refused(refused(Code::ImTimeout.number(), "no answer"));
        }
    }

    pub(super) fn retry_due(&mut self) {
        if !(self.is_ios() && self.renew_token()) {
            self.report_again(None);
        }
    }

    /// Sends what was refused once more, with another token if there is one.
    fn report_again(&mut self, token: Option<Secret>) {
        if let ReportStep::Refused { report, attempt, .. } = &self.report {
            let (mut report, attempt) = (report.clone(), *attempt);
            report.token = token.unwrap_or(report.token);
            self.send_report(report, attempt);
        }
    }

    /// The vendor has answered, with a token or without: a report that waits for that goes on.
    pub(super) fn token_renewed(&mut self, token: Option<Secret>) {
        if matches!(self.report, ReportStep::Refused { renewing: true, .. }) {
            self.report_again(token);
        }
    }

    /// The connection is back, or the app is: what waits is tried at once, and a login made through
    /// another IM binding is noticed.
    pub(super) fn reconnected(&mut self) {
        if matches!(self.report, ReportStep::Refused { renewing: false, .. }) {
            self.retry_due();
        }
        self.notice_login();
    }

    pub(super) fn notice_login(&mut self) {
        let nobody = matches!(self.user, Asked::Known(None));
        if nobody && self.active() {
            self.out.push(Command::QueryLogin);
        }
    }

    fn registered(&mut self) {
        self.stop_reporting();
        self.last_error = None;
        self.settle_registered();
    }

    /// Takes the token back from the IM service; `calls` are answered with what comes of it.
    pub(super) fn clear_report(&mut self, call: CallId) {
        self.stop_reporting();
        let business_id = self.state.accepted.take().map(|accepted| accepted.business_id);
        if business_id.is_some() {
            self.save();
        }
        let business_id = business_id.or_else(|| self.channel().map(|channel| channel.business_id));
        match (business_id, &self.user) {
            (Some(business_id), Asked::Known(Some(_))) => self.send_clear(call, business_id),
            _ => self.finish(call, Answer::done()),
        }
    }

    fn send_clear(&mut self, call: CallId, business_id: u32) {
        let report = self.next_report();
        let (_, mut calls) = self.clearing.take().unwrap_or((report, Vec::new()));
        calls.push(call);
        self.clearing = Some((report, calls));
        self.out.push(Command::SetTimer { timer: Timer::Call(call), after: ANSWER_TIMEOUT });
        self.out.push(Command::ReportToken { report, business_id, token: Secret::default() });
    }

    fn clear_answer(&mut self, code: i32, message: &str) {
        let (_, calls) = self.clearing.take().unwrap_or((ReportId(0), Vec::new()));
        for call in calls {
            self.out.push(Command::CancelTimer(Timer::Call(call)));
            let answer = match code {
                0 => Answer::done(),
                code => refused(code, message).into(),
            };
            self.finish(call, answer);
        }
    }

    /// Whether the call was one of those that wait for the token to be taken back.
    pub(super) fn stop_waiting_for_clear(&mut self, call: CallId) -> bool {
        let Some((_, calls)) = &mut self.clearing else {
            return false;
        };
        let waiting = calls.iter().position(|waiting| *waiting == call);
        waiting.map(|at| calls.remove(at)).is_some()
    }

    /// Reports once more what may have been accepted before.
    pub(super) fn report_anew(&mut self) {
        if matches!(self.vendor, VendorStep::Given(_)) {
            self.stop_reporting();
        }
        self.drop_accepted();
    }
}

fn refused(code: i32, message: &str) -> Failure {
    let desc = format!("Tencent IM refused the push token with its code {code} ({message})");
    Failure::new(Code::ReportRefused, desc)
}
