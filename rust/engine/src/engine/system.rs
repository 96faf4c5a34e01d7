//! Calls of the phone's system on behalf of JavaScript: the shade, the badge, channels, the permission.

use serde_json::Value;

use super::ios::NO_CHANNELS;
use super::outside::{NOBODY, Outside, SystemCall};
use super::{Asked, Engine};
use crate::brand;
use crate::channel;
use crate::code::{Code, Failure};
use crate::command::Command;
use crate::event::Answer;
use crate::input::{CallId, Millis, Timer};
use crate::system::{NotificationChannel, SystemRequest, count, flag};
use crate::vendor::{DeviceInfo, Vendor};

const ANSWER_TIMEOUT: Millis = 15_000;
/// The user answers this one.
const PERMISSION_TIMEOUT: Millis = 300_000;
/// The first Android with notification channels: 8.0.
const FIRST_WITH_CHANNELS: u32 = 26;

impl Engine {
    pub(super) fn clear_notifications(&mut self, call: CallId) {
        let request = SystemRequest::ClearNotifications { vendors: self.active() };
        self.system_call(call, SystemCall::Other, &request);
    }

    pub(super) fn request_permission(&mut self, call: CallId, provisional: &Value) {
        let provisional = match provisional {
            Value::Null => Ok(false),
            given => flag("requireNotificationPermission: provisional", given),
        };
        match provisional {
            Ok(provisional) => {
                let vendors = self.active();
                let request = SystemRequest::RequestPermission { vendors, provisional };
                self.system_call(call, SystemCall::Permission, &request);
            }
            Err(failure) => self.finish(call, failure.into()),
        }
    }

    pub(super) fn create_channel(&mut self, call: CallId, channel: &Value) {
        match NotificationChannel::parse(channel) {
            Ok(_) if self.is_ios() => self.nothing_to_do(call, NO_CHANNELS),
            Ok(channel) => {
                let request = SystemRequest::CreateChannel(channel);
                self.system_call(call, SystemCall::Channel, &request);
            }
            Err(failure) => self.finish(call, failure.into()),
        }
    }

    /// Which launcher the phone has is known once it has been described, and so not before `init`.
    pub(super) fn set_badge(&mut self, call: CallId, number: &Value) {
        let number = count("setBadgeNum", number).and_then(|number| match &self.config {
            None => Err(Code::NotInitialized.into()),
            Some(config) if self.consent_missing(config) => Err(Code::ConsentMissing.into()),
            Some(_) => Ok(number),
        });
        match number {
            Ok(number) => {
                self.badge_chosen(number);
                self.badges.push((call, number));
                self.out
                    .push(Command::SetTimer { timer: Timer::Call(call), after: ANSWER_TIMEOUT });
                self.describe_for_badges();
            }
            Err(failure) => self.finish(call, failure.into()),
        }
    }

    fn describe_for_badges(&mut self) {
        match &self.device {
            Asked::Known(device) if device.is_described() => self.show_badges(),
            Asked::Waiting => {}
            Asked::Known(_) | Asked::Not => {
                self.device = Asked::Waiting;
                self.out.push(Command::DescribeDevice);
            }
        }
    }

    /// Sends the badges that have waited for the phone's description.
    pub(super) fn show_badges(&mut self) {
        let Some(launcher) = self.device.known().map(launcher) else { return };
        for (call, number) in std::mem::take(&mut self.badges) {
            match launcher.clone() {
                Ok(vendor) => {
                    let request = SystemRequest::SetBadge { vendor, number };
                    self.system_call(call, SystemCall::Other, &request);
                }
                Err(failure) => {
                    self.out.push(Command::CancelTimer(Timer::Call(call)));
                    self.finish(call, failure.into());
                }
            }
        }
    }

    pub(super) fn badge_timeout(&mut self, call: CallId) {
        if let Some(at) = self.badges.iter().position(|(waiting, _)| *waiting == call) {
            self.badges.remove(at);
            self.finish(call, Code::SystemTimeout.into());
        }
    }

    /// OPPO shows nothing on Android 8 and newer without a channel of the app's.
    pub(super) fn prepare_channel(&mut self, vendor: Vendor) {
        let has_channels = self.device.known().map_or(0, |device| device.api_level);
        let Some(config) = &self.config else { return };
        let wanted = config.notification_channel(vendor);
        let new = wanted.filter(|_| has_channels >= FIRST_WITH_CHANNELS);
        if let Some(channel) = new.filter(|channel| self.prepared.as_ref() != Some(channel)) {
            self.prepared = Some(channel.clone());
            self.tell_system(&SystemRequest::CreateChannel(channel));
        }
    }

    /// Asks for something whose answer nobody awaits.
    pub(super) fn tell_system(&mut self, request: &SystemRequest) {
        self.out.push(Command::CallSystem { call: NOBODY, request: request.to_json() });
    }

    fn system_call(&mut self, call: CallId, meaning: SystemCall, request: &SystemRequest) {
        let within = match meaning {
            SystemCall::Permission => PERMISSION_TIMEOUT,
            SystemCall::Channel | SystemCall::Other => ANSWER_TIMEOUT,
        };
        let command = Command::CallSystem { call, request: request.to_json() };
        self.give_away(call, Outside::System(meaning), within, command);
    }

    pub(super) fn system_answered(&mut self, call: CallId, about: SystemCall, answer: Answer) {
        let answer = match (about, answer.code, &answer.data) {
            (SystemCall::Permission, 0, Some(Value::Bool(granted))) => {
                self.permission_answer(*granted)
            }
            (_, 0, _) => Answer::done(),
            (SystemCall::Channel, ..) => refused(Code::ChannelRefused, &answer.desc),
            _ => refused(Code::SystemRefused, &answer.desc),
        };
        self.finish(call, answer);
    }

    fn permission_answer(&mut self, granted: bool) -> Answer {
        self.permission(granted);
        let outcome = match granted {
            true => Answer::done(),
            false => {
                let desc = "the user does not permit notifications: pushes arrive but are not shown; \
                            once denied, only the system's settings can change it";
                Failure::new(Code::PermissionDenied, desc).into()
            }
        };
        Answer { data: Some(granted.into()), ..outcome }
    }
}

/// Whose launcher the phone has, where it takes a badge from apps.
fn launcher(device: &DeviceInfo) -> Result<Vendor, Failure> {
    if !device.is_described() {
        return Err(channel::undescribed());
    }
    match brand::channel_of(device) {
        vendor @ (Vendor::Huawei | Vendor::Honor | Vendor::Oppo | Vendor::Vivo | Vendor::Apns) => {
            Ok(vendor)
        }
        vendor => {
            let whose = match vendor {
                Vendor::Fcm => "this phone's".to_owned(),
                vendor => format!("{vendor}'s"),
            };
            let desc = format!(
                "setBadgeNum: {whose} launcher takes no number from apps; Huawei's, Honor's, OPPO's \
                 and vivo's do"
            );
            Err(Failure::new(Code::NotSupported, desc))
        }
    }
}

fn refused(code: Code, message: &str) -> Answer {
    Failure::new(code, format!("{code}: {message}")).into()
}
