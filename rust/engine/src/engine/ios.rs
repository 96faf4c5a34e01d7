//! What an iPhone has no use for, and what takes its place.

use super::{Engine, ReportStep};
use crate::command::{Command, Level};
use crate::event::Answer;
use crate::input::{CallId, Millis, Timer};
use crate::request::ImRequest;
use crate::vendor::Os;

/// iOS answers at once where it has a token; without a network it never does.
const RENEWAL_TIMEOUT: Millis = 10_000;

pub(super) const NO_CHANNELS: &str =
    "iOS has no notification channels: the user decides for the app as a whole";
pub(super) const NO_FCM: &str = "an iPhone uses APNs in any case: this changes nothing on iOS";
pub(super) const NO_APP_STATE: &str =
    "on iOS the IM SDK itself observes where the app is: there is nothing to tell or to turn off";
pub(super) const NUMBER_KEPT: &str = "on iOS the IM SDK itself observes where the app is; the number is what the app's icon shows \
     from now on when the app leaves the foreground";

impl Engine {
    pub(super) const fn is_ios(&self) -> bool {
        matches!(self.os, Os::Ios)
    }

    /// Success, with the reason why nothing was done.
    pub(super) fn nothing_to_do(&mut self, call: CallId, why: &str) {
        self.finish(call, Answer { desc: why.to_owned(), ..Answer::done() });
    }

    /// Tells the IM SDK which number the app has chosen for its icon, once: whenever the app leaves the
    /// foreground, the SDK asks for it, and shows its own count where the app has chosen none
    /// (`V2TIMAPNSListener.onSetAPPUnreadCount`).
    pub(super) fn tell_badge(&mut self) {
        if let (Some(number), None) = (self.state.badge, self.app.badge_told) {
            self.app.badge_told = Some(number);
            self.tell_im(&ImRequest::DoBackground { unread_count: number });
        }
    }

    /// The IM service refused a token, which may be a bad one: asks APNs for it again. Returns whether
    /// the report has to wait for that.
    pub(super) fn renew_token(&mut self) -> bool {
        let vendor_asked = self.channel().cloned();
        match (&mut self.report, vendor_asked) {
            (ReportStep::Refused { renewing, .. }, Some(channel)) if !*renewing => {
                *renewing = true;
                self.log(Level::Info, "asking APNs for the token again");
                self.out.push(Command::SetTimer { timer: Timer::Retry, after: RENEWAL_TIMEOUT });
                let (vendor, credentials) = (channel.vendor, channel.credentials);
                self.out.push(Command::RegisterVendor { vendor, credentials });
                true
            }
            _ => false,
        }
    }
}
