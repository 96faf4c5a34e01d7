//! Where the app is, as the IM service is told: it pushes only to an app that is not in the
//! foreground, and counts on from the unread messages that it was told.

use serde_json::Value;

use super::ios::NO_APP_STATE;
use super::{Asked, Engine};
use crate::code::{Code, Failure};
use crate::command::{Command, Level};
use crate::event::Answer;
use crate::input::CallId;
use crate::request::ImRequest;
use crate::system::{count, flag};
use crate::vendor::Os;

/// The engine's own calls of the IM SDK: nobody awaits the answer. Drivers number from 1.
pub(super) const TELLING: CallId = CallId(u64::MAX);

/// What is known of it in this process only.
#[derive(Debug, Default)]
pub(super) struct AppState {
    pub(super) foreground: bool,
    /// The IM SDK's total.
    unread: u32,
    /// The number for the app's icon that an iPhone's IM SDK was told.
    pub(super) badge_told: Option<u32>,
}

impl Engine {
    pub(super) fn foreground(&mut self, foreground: bool) {
        self.app.foreground = foreground;
        self.tell_app_state();
        match foreground {
            true => self.reconnected(),
            false => self.notice_login(),
        }
    }

    /// Told with the next change only: what comes while the app is away, the service counts itself.
    pub(super) const fn unread(&mut self, total: u32) {
        self.app.unread = total;
    }

    /// The app's own number counts from now on, also where the launcher does not take it.
    pub(super) fn badge_chosen(&mut self, number: u32) {
        let changed = self.state.badge != Some(number);
        if changed {
            self.state.badge = Some(number);
            self.save();
        }
        match self.os {
            Os::Ios => {
                self.app.badge_told.take_if(|told| *told != number);
                self.tell_app_state();
            }
            Os::Android if changed => self.tell_background(),
            Os::Android => {}
        }
    }

    /// The service takes an app that logs in for one in the foreground, but a push may have woken it.
    pub(super) fn tell_background(&mut self) {
        if !self.app.foreground {
            self.tell_app_state();
        }
    }

    /// Does nothing as long as nobody is logged in, so that the IM SDK is not touched before `init`
    /// or `initSDK`.
    pub(super) fn tell_app_state(&mut self) {
        let logged_in = matches!(self.user, Asked::Known(Some(_)));
        match self.os {
            Os::Ios if logged_in => self.tell_badge(),
            Os::Android if logged_in && !self.state.app_state_by_app => {
                let request = match self.app.foreground {
                    true => ImRequest::DoForeground,
                    false => ImRequest::DoBackground { unread_count: self.unread_count() },
                };
                self.tell_im(&request);
            }
            Os::Ios | Os::Android => {}
        }
    }

    pub(super) fn tell_im(&mut self, request: &ImRequest) {
        self.out.push(Command::CallIm { call: TELLING, request: request.to_json() });
    }

    fn unread_count(&self) -> u32 {
        self.state.badge.unwrap_or(self.app.unread)
    }

    pub(super) fn app_state_told(&mut self, code: i32) {
        if code != 0 {
            let text = format!("the IM service was not told where the app is: code {code}");
            self.log(Level::Warn, text);
            self.app.badge_told = None;
        }
    }

    pub(super) fn do_background(&mut self, call: CallId, unread: &Value) {
        match count("doBackground", unread) {
            Ok(unread_count) => {
                self.app_state_call(call, ImRequest::DoBackground { unread_count });
            }
            Err(failure) => self.finish(call, failure.into()),
        }
    }

    pub(super) fn do_foreground(&mut self, call: CallId) {
        self.app_state_call(call, ImRequest::DoForeground);
    }

    fn app_state_call(&mut self, call: CallId, request: ImRequest) {
        match self.user {
            Asked::Not => {
                let desc = "nobody is logged in to Tencent IM: log in first, and call init if the \
                            login was made through another IM package";
                self.finish(call, Failure::new(Code::NotLoggedIn, desc).into());
            }
            Asked::Waiting | Asked::Known(_) => self.im_call(call, request),
        }
    }

    /// The choice outlives the process: also one that a push wakes must keep to it.
    pub(super) fn disable_auto_app_state(&mut self, call: CallId, disable: &Value) {
        match flag("disableAutoAppState", disable) {
            Err(failure) => return self.finish(call, failure.into()),
            Ok(_) if self.is_ios() => return self.nothing_to_do(call, NO_APP_STATE),
            Ok(disable) if disable != self.state.app_state_by_app => {
                self.state.app_state_by_app = disable;
                self.save();
                self.tell_app_state();
            }
            Ok(_) => {}
        }
        self.finish(call, Answer::done());
    }
}
