//! The registration as JavaScript sees it.

use super::{Asked, Engine, ReportStep, VendorStep};
use crate::command::Command;
use crate::event::{Event, LastError, Registration, Status, TokenChange, Warning, WarningCode};
use crate::secret::Secret;
use crate::vendor::Vendor;

impl Engine {
    pub(super) fn registration(&self) -> Registration {
        let used = self.vendor_in_use();
        let token =
            self.state.token.as_ref().filter(|token| used.is_none_or(|used| used == token.vendor));
        let status = self.status();
        Registration {
            status,
            vendor: used,
            business_id: self.channel().map(|channel| channel.business_id),
            has_token: token.is_some(),
            token_at: token.map(|token| token.at),
            reported: status == Status::Registered,
            last_error: self.last_error.clone().map(LastError::from),
            warnings: self.warnings(),
        }
    }

    fn status(&self) -> Status {
        let Some(config) = &self.config else {
            return Status::Uninitialized;
        };
        if self.stopped {
            return Status::Unregistered;
        }
        if self.consent_missing(config) {
            return Status::AwaitingConsent;
        }
        match (&self.vendor, &self.user, &self.report) {
            (VendorStep::Failed(_), ..) => Status::Failed,
            (_, Asked::Known(None), _) => Status::AwaitingLogin,
            (VendorStep::Idle | VendorStep::Waiting(_), ..) => Status::Registering,
            (_, _, ReportStep::Sent { .. }) => Status::Reporting,
            (_, _, ReportStep::Refused { .. }) => Status::Retrying,
            (_, _, ReportStep::Idle) => Status::Registered,
        }
    }

    fn warnings(&self) -> Vec<Warning> {
        let mut warnings = self.config_warnings.clone();
        let mut warn = |code, desc: String| warnings.push(Warning { code, desc });
        if let Some(reason) = self.set_aside {
            let desc = format!(
                "the saved state was {reason}: it was set aside, and taps in it wait there"
            );
            warn(WarningCode::StateSetAside, desc);
        }
        if let Some(error) = &self.save_error {
            let desc =
                format!("the state cannot be saved ({error}): taps are lost if the app dies");
            warn(WarningCode::StateNotSaved, desc);
        }
        if self.taps.dropped > 0 {
            let desc = format!(
                "{} taps were dropped because nobody listened: call on('notificationClicked', …)",
                self.taps.dropped
            );
            warn(WarningCode::TapsDropped, desc);
        }
        if self.permitted == Some(false) {
            let desc = "notifications are not permitted: pushes arrive but are not shown";
            warn(WarningCode::NotificationsOff, desc.to_owned());
        }
        warnings
    }

    /// Tells JavaScript of a change, once per input.
    pub(super) fn show(&mut self) {
        if !std::mem::take(&mut self.touched) {
            return;
        }
        let now = self.registration();
        if self.shown.as_ref() != Some(&now) {
            self.out.push(Command::Emit(Event::RegistrationChanged(now.clone())));
            self.shown = Some(now);
        }
    }

    pub(super) fn emit_token(&mut self, vendor: Vendor, token: Secret) {
        self.out.push(Command::Emit(Event::TokenChanged(TokenChange { vendor, token })));
    }
}
