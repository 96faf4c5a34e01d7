//! The calls of the public surface.

use serde::Serialize;
use serde_json::Value;

use super::ios::NO_FCM;
use super::waiters::Want;
use super::{Asked, Engine, VendorStep};
use crate::code::{Code, Failure};
use crate::command::{Command, Level};
use crate::config::Config;
use crate::event::Answer;
use crate::input::CallId;
use crate::request::Request;
use crate::secret::Secret;
use crate::system::flag;

/// Answer to `getDevicePushConfig`; the Flutter twin's `PushDeviceConfig`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DevicePushConfig {
    /// `Build.MANUFACTURER`, in lower case.
    pub device_manufacturer: String,
    /// The certificate ID for this phone's channel.
    #[serde(rename = "businessID")]
    pub business_id: u32,
    /// The vendor's token; empty as long as there is none.
    pub device_token: Secret,
}

impl Engine {
    pub(super) fn call(&mut self, call: CallId, request: &str) {
        match Request::parse(request) {
            Ok(request) => self.request(call, request),
            Err(error) => {
                let desc = format!("the call could not be understood: {error}");
                self.finish(call, Failure::new(Code::InvalidParameter, desc).into());
            }
        }
    }

    fn request(&mut self, call: CallId, request: Request) {
        match request {
            Request::Init { config } => self.init(call, config.as_ref()),
            Request::RegisterPush => self.register_push(call),
            Request::UnRegisterPush => self.unregister_push(call),
            Request::SetConsent { granted } => self.set_consent(call, granted),
            Request::GetRegistration => self.finish_with(call, self.registration()),
            Request::GetInitialNotification => self.take_tap(call),
            Request::TapDelivered { id } => self.tap_delivered(call, id),
            Request::GetDevicePushConfig => self.device_push_config(call),
            Request::GetDevicePushToken => self.device_push_token(call),
            Request::UploadToken => self.upload_token(call),
            Request::ClearToken => self.clear_token(call),
            Request::GetRegistrationId => self.finish_with(call, self.registration_id()),
            Request::SetRegistrationId { id } => self.set_registration_id(call, id),
            Request::ForceUseFcmPushChannel { enable } => self.force_fcm(call, &enable),
            Request::DisablePostNotificationInForeground { disable } => {
                self.hide_in_foreground(call, &disable);
            }
            Request::ClearAllNotification => self.clear_notifications(call),
            Request::SetBadgeNum { badge_num } => self.set_badge(call, &badge_num),
            Request::CreateNotificationChannel { channel } => self.create_channel(call, &channel),
            Request::RequireNotificationPermission { provisional } => {
                self.request_permission(call, &provisional);
            }
            Request::DoBackground { unread } => self.do_background(call, &unread),
            Request::DoForeground => self.do_foreground(call),
            Request::DisableAutoAppState { disable } => self.disable_auto_app_state(call, &disable),
            Request::Diagnose { language } => self.diagnose(call, &language),
            Request::Im { request } => self.im_call(call, request),
        }
    }

    fn init(&mut self, call: CallId, config: Option<&Value>) {
        let parsed = match (config, &self.config) {
            (None, Some(_)) => None,
            (config, _) => Some(Config::parse(config)),
        };
        if let Some(parsed) = &parsed {
            self.memory.config_refused = parsed.is_err();
        }
        match parsed {
            Some(Err(failure)) => return self.finish_registration(call, &failure),
            Some(Ok((config, warnings))) => {
                for warning in &warnings {
                    self.log(Level::Warn, warning.desc.clone());
                }
                (self.config, self.config_warnings) = (Some(config), warnings);
            }
            None => {}
        }
        self.start(call, Want::Registered);
    }

    fn register_push(&mut self, call: CallId) {
        self.if_initialized(call, |engine| engine.start(call, Want::Registered));
    }

    fn upload_token(&mut self, call: CallId) {
        self.if_initialized(call, |engine| {
            engine.report_anew();
            engine.start(call, Want::Registered);
        });
    }

    fn if_initialized(&mut self, call: CallId, then: impl FnOnce(&mut Self)) {
        match self.config {
            Some(_) => then(self),
            None => self.finish(call, Code::NotInitialized.into()),
        }
    }

    /// Makes the registration go on, if it does not, and lets the call wait for it.
    fn start(&mut self, call: CallId, want: Want) {
        self.stopped = false;
        self.restart_if_failed();
        self.wait(call, want);
        self.reconcile();
    }

    fn unregister_push(&mut self, call: CallId) {
        let vendor = self.vendor_in_use().or(self.state.token.as_ref().map(|token| token.vendor));
        self.stop_push(call);
        self.stop_registering();
        if let Some(vendor) = vendor {
            self.out.push(Command::UnregisterVendor { vendor });
        }
        if self.state.token.take().is_some() {
            self.save();
        }
    }

    fn clear_token(&mut self, call: CallId) {
        self.stop_push(call);
    }

    fn stop_push(&mut self, call: CallId) {
        self.log(Level::Info, "push is turned off");
        self.stopped = true;
        self.touched = true;
        self.settle_registration(&Code::Cancelled.into());
        self.clear_report(call);
    }

    /// Withdrawn consent takes back what was done with it.
    fn set_consent(&mut self, call: CallId, granted: bool) {
        if self.state.consent != Some(granted) {
            self.state.consent = Some(granted);
            self.save();
        }
        if granted {
            self.finish(call, Answer::done());
            return self.reconcile();
        }
        self.settle_registration(&Code::ConsentMissing.into());
        self.clear_report(call);
        self.stop_registering();
        self.touched = true;
    }

    fn device_push_config(&mut self, call: CallId) {
        let channel = self.channel().cloned();
        match (channel, self.device.known()) {
            (Some(channel), Some(device)) => {
                let config = DevicePushConfig {
                    device_manufacturer: device.manufacturer.to_ascii_lowercase(),
                    business_id: channel.business_id,
                    device_token: self.token_text(),
                };
                self.finish_with(call, config);
            }
            _ => self.finish(call, self.why_not().into()),
        }
    }

    fn device_push_token(&mut self, call: CallId) {
        match (&self.vendor, &self.state.token) {
            (VendorStep::Waiting(_), _) => self.wait(call, Want::Token),
            (VendorStep::Failed(failure), None) => self.finish(call, failure.clone().into()),
            (_, Some(token)) => self.finish_with(call, token.text.clone()),
            (_, None) if self.config.is_some() && !self.stopped => self.start(call, Want::Token),
            (_, None) => self.finish(call, Code::NotInitialized.into()),
        }
    }

    /// Why there is no channel yet.
    fn why_not(&self) -> Failure {
        match (&self.config, &self.vendor, &self.user) {
            (None, ..) => Code::NotInitialized.into(),
            (_, VendorStep::Failed(failure), _) => failure.clone(),
            (Some(config), ..) if self.consent_missing(config) => Code::ConsentMissing.into(),
            (.., Asked::Known(None)) => Code::NotLoggedIn.into(),
            _ => Code::NotInitialized.into(),
        }
    }

    pub(super) fn token_text(&self) -> Secret {
        self.state.token.as_ref().map(|token| token.text.clone()).unwrap_or_default()
    }

    fn registration_id(&self) -> Secret {
        self.state.registration_id.clone().unwrap_or_else(|| self.token_text())
    }

    fn set_registration_id(&mut self, call: CallId, id: Secret) {
        self.state.registration_id = Some(id).filter(|id| !id.is_empty());
        self.save();
        self.finish(call, Answer::done());
    }

    /// The choice outlives the process, so that it can be made once and before `init`.
    fn force_fcm(&mut self, call: CallId, enable: &Value) {
        match flag("forceUseFCMPushChannel", enable) {
            Err(failure) => return self.finish(call, failure.into()),
            Ok(_) if self.is_ios() => return self.nothing_to_do(call, NO_FCM),
            Ok(enable) if enable != self.state.force_fcm => {
                self.state.force_fcm = enable;
                self.save();
                self.restart_if_failed();
                self.reconcile();
            }
            Ok(_) => {}
        }
        self.finish(call, Answer::done());
    }

    pub(super) fn finish_with(&mut self, call: CallId, data: impl Serialize) {
        self.finish(call, Answer::with(data));
    }

    pub(super) fn finish(&mut self, call: CallId, answer: Answer) {
        self.out.push(Command::Finish { call, answer });
    }
}
