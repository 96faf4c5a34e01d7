//! From `init` to the vendor's token (design rules 1, 3, 6, 9).

use super::{Asked, Engine, ReportStep, VendorStep};
use crate::channel::{self, Channel};
use crate::code::{Code, Failure};
use crate::command::{Command, Level};
use crate::config::Config;
use crate::diagnose::Rejecter;
use crate::input::{Millis, Timer};
use crate::refusal;
use crate::secret::Secret;
use crate::state::Token;
use crate::vendor::{DeviceInfo, Support, Vendor};

impl Engine {
    /// Starts whatever should be under way and is not, and answers whoever waits for what has come.
    /// Everything that changes the registration ends here.
    pub(super) fn reconcile(&mut self) {
        self.touched = true;
        let Some(config) = self.config.clone().filter(|_| !self.stopped) else {
            return;
        };
        if self.consent_missing(&config) {
            self.stop_registering();
            return self.settle_registration(&Code::ConsentMissing.into());
        }
        self.ask_platform();
        let (Some(device), Some(user)) = (self.device.known().cloned(), self.user.known().cloned())
        else {
            return;
        };
        match (channel::choose(&device, &config, self.state.force_fcm), user) {
            (Err(failure), _) => self.fail(failure),
            (Ok(_), None) => self.settle_registration(&Code::NotLoggedIn.into()),
            (Ok(channel), Some(user)) => self.advance(channel, user, config.register_timeout),
        }
    }

    /// Whether the app and, where asked for, its user want push.
    pub(super) fn active(&self) -> bool {
        let wanted = self.config.as_ref().filter(|_| !self.stopped);
        wanted.is_some_and(|config| !self.consent_missing(config))
    }

    pub(super) fn consent_missing(&self, config: &Config) -> bool {
        match self.state.consent {
            Some(granted) => !granted,
            None => config.require_consent,
        }
    }

    fn ask_platform(&mut self) {
        if self.device == Asked::Not {
            self.device = Asked::Waiting;
            self.out.push(Command::DescribeDevice);
        }
        if self.user == Asked::Not {
            self.user = Asked::Waiting;
            self.out.push(Command::QueryLogin);
        }
    }

    fn advance(&mut self, channel: Channel, user: Secret, timeout: Millis) {
        self.prepare_channel(channel.vendor);
        match &mut self.vendor {
            VendorStep::Given(current) if same_registration(current, &channel) => {
                *current = channel.clone();
                self.report_token(&channel, user);
            }
            VendorStep::Waiting(current) if same_registration(current, &channel) => {
                *current = channel;
            }
            VendorStep::Failed(failure) => {
                let failure = failure.clone();
                self.settle_registration(&failure);
            }
            _ => {
                self.leave_other_vendor(channel.vendor);
                self.register_vendor(channel, timeout);
            }
        }
    }

    /// Two channels would show each push twice.
    fn leave_other_vendor(&mut self, chosen: Vendor) {
        let token_of = self.state.token.as_ref().map(|token| token.vendor);
        let other = self.vendor_in_use().or(token_of).filter(|other| *other != chosen);
        let device = self.device.known();
        let linked =
            |vendor: &Vendor| device.is_some_and(|device| device.vendors.contains_key(vendor));
        if let Some(vendor) = other.filter(linked) {
            self.out.push(Command::UnregisterVendor { vendor });
        }
    }

    fn register_vendor(&mut self, channel: Channel, timeout: Millis) {
        let Channel { vendor, business_id, credentials } = channel.clone();
        self.log(
            Level::Info,
            format!("registering with {vendor} push for business ID {business_id}"),
        );
        self.stop_reporting();
        self.vendor = VendorStep::Waiting(channel);
        self.out.push(Command::SetTimer { timer: Timer::Registration, after: timeout });
        self.out.push(Command::RegisterVendor { vendor, credentials });
    }

    pub(super) fn device_known(&mut self, device: DeviceInfo) {
        self.device = Asked::Known(device);
        self.show_badges();
        self.reconcile();
    }

    pub(super) fn vendor_token(&mut self, vendor: Vendor, text: Secret) {
        if text.is_empty() {
            return self.vendor_failed(vendor, token_empty(vendor));
        }
        if self.vendor_in_use().is_some_and(|used| used != vendor) {
            return self.log(Level::Warn, format!("ignored a token of {vendor}: it is not in use"));
        }
        self.log(Level::Info, format!("{vendor} gave a token of {} characters", text.len()));
        self.keep_token(vendor, text.clone());
        self.token_renewed(Some(text));
        self.vendor_answered(vendor);
        self.settle_token();
        self.reconcile();
    }

    fn keep_token(&mut self, vendor: Vendor, text: Secret) {
        let known = self.state.token.as_ref();
        if known.is_some_and(|token| token.vendor == vendor && token.text == text) {
            return;
        }
        self.state.token = Some(Token { vendor, text: text.clone(), at: self.now });
        self.save();
        self.emit_token(vendor, text);
    }

    fn vendor_answered(&mut self, vendor: Vendor) {
        self.vendor = match std::mem::take(&mut self.vendor) {
            VendorStep::Waiting(channel) if channel.vendor == vendor => {
                self.out.push(Command::CancelTimer(Timer::Registration));
                VendorStep::Given(channel)
            }
            // A token that comes after all mends a failure: ask again, the vendor answers at once.
            VendorStep::Failed(_) if !self.stopped => VendorStep::Idle,
            other => other,
        };
    }

    pub(super) fn vendor_failure(&mut self, vendor: Vendor, code: i64, message: &str) {
        // Not its words: they may quote a key.
        self.log(Level::Warn, format!("{vendor}'s SDK failed with its code {code}"));
        let explained = refusal::explained(vendor, code, message);
        self.memory.rejected(Rejecter::Vendor(vendor, explained), code, self.now);
        let failure = refusal::explain(vendor, code, message);
        match failure.code == Code::VendorNotSupported.number() {
            true => self.vendor_unsupported(vendor, failure),
            false => self.vendor_failed(vendor, failure),
        }
    }

    /// The vendor's service knows better than its SDK did before: FCM stands in where it can.
    fn vendor_unsupported(&mut self, vendor: Vendor, failure: Failure) {
        let awaited =
            matches!(&self.vendor, VendorStep::Waiting(channel) if channel.vendor == vendor);
        let (Asked::Known(device), Some(config), true) = (&mut self.device, &self.config, awaited)
        else {
            return self.vendor_failed(vendor, failure);
        };
        match channel::stand_in(vendor, device, config, failure) {
            Ok(_) => {
                device.vendors.insert(vendor, Support::Unsupported);
                self.reconcile();
            }
            Err(failure) => self.vendor_failed(vendor, failure),
        }
    }

    /// A failure counts while the vendor is awaited; a token that is known outlives a later one.
    fn vendor_failed(&mut self, vendor: Vendor, failure: Failure) {
        match &self.vendor {
            VendorStep::Waiting(channel) if channel.vendor == vendor => self.fail(failure),
            _ => {
                let text = format!("{vendor}'s SDK reported a failure that changes nothing");
                self.log(Level::Warn, text);
                self.token_renewed(None);
            }
        }
    }

    pub(super) fn vendor_timeout(&mut self) {
        if let VendorStep::Waiting(channel) = &self.vendor {
            let failure = vendor_silent(channel.vendor);
            self.fail(failure);
        }
    }

    /// Ends the registration; the next `init` or `registerPush` begins anew.
    fn fail(&mut self, failure: Failure) {
        self.touched = true;
        if self.vendor == VendorStep::Failed(failure.clone()) {
            return self.settle_registration(&failure);
        }
        let meaning = Code::meaning(failure.code);
        self.log(Level::Warn, format!("not registered ({}): {meaning}", failure.code));
        self.stop_reporting();
        self.out.push(Command::CancelTimer(Timer::Registration));
        self.vendor = VendorStep::Failed(failure.clone());
        self.last_error = Some(failure.clone());
        self.settle_registration(&failure);
    }

    /// Makes a failed registration start from the beginning, with a new look at the phone.
    pub(super) fn restart_if_failed(&mut self) {
        if matches!(self.vendor, VendorStep::Failed(_)) {
            self.vendor = VendorStep::Idle;
            self.device = Asked::Not;
        }
    }

    /// Forgets the vendor's registration in this process.
    pub(super) fn stop_registering(&mut self) {
        self.stop_reporting();
        if std::mem::take(&mut self.vendor) != VendorStep::Idle {
            self.out.push(Command::CancelTimer(Timer::Registration));
        }
    }

    pub(super) fn stop_reporting(&mut self) {
        if self.report != ReportStep::Idle {
            self.out.push(Command::CancelTimer(Timer::Report));
            self.out.push(Command::CancelTimer(Timer::Retry));
            self.report = ReportStep::Idle;
        }
    }
}

/// Whether the vendor need not be asked again: another business ID is only another report.
fn same_registration(a: &Channel, b: &Channel) -> bool {
    a.vendor == b.vendor && a.credentials == b.credentials
}

fn token_empty(vendor: Vendor) -> Failure {
    let check = match vendor {
        Vendor::Apns => {
            "check that the app's delegate passes its device token on as it came".to_owned()
        }
        _ => {
            format!("check that the app's package name is the one registered in {vendor}'s console")
        }
    };
    let desc = format!("{vendor}'s push service gave an empty token: {check}, and call init again");
    Failure::new(Code::TokenEmpty, desc)
}

fn vendor_silent(vendor: Vendor) -> Failure {
    let check = match vendor {
        Vendor::Apns => {
            "check the phone's network and, if TimPushAutomaticInterception is off, that the app's \
             delegate passes its device token on"
                .to_owned()
        }
        _ => format!("check the phone's network and that its {vendor} services are enabled"),
    };
    let desc = format!(
        "{vendor}'s push service did not answer in time: {check}; a token that comes later is still used"
    );
    Failure::new(Code::RegistrationTimeout, desc)
}
