//! All that a diagnosis looks at, and the words for what it finds.

use std::collections::VecDeque;
use std::fmt::Display;

use super::facts::Facts;
use super::finding::{FindingCode, FindingLevel};
use super::memory::{Connection, LoginLoss, Rejection, ReportFailure};
use crate::brand;
use crate::code::Failure;
use crate::config::Config;
use crate::engine::LastSend;
use crate::input::Millis;
use crate::language::{Language, Text};
use crate::vendor::{DeviceInfo, Support, Vendor};

/// Who is logged in to the IM SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Login {
    /// The IM SDK has not been asked, or has not answered.
    NotKnown,
    In,
    Out(Option<LoginLoss>),
}

/// How far the vendor's SDK is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registering<'a> {
    Idle,
    Waiting,
    Given,
    Failed(&'a Failure),
}

/// How far the report of the token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reporting {
    Idle,
    /// On its way for the first time, or for another after it was refused.
    Sent {
        again: bool,
    },
    Refused,
    /// With this certificate ID.
    Accepted(u32),
}

/// The token that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) vendor: Vendor,
    pub(crate) at: Millis,
}

/// Taps, and who hears of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TapsSeen {
    pub(crate) waiting: usize,
    pub(crate) dropped: u64,
    pub(crate) listening: bool,
}

/// The engine and the phone at the moment of a diagnosis.
pub(crate) struct Case<'a> {
    pub(crate) language: Language,
    pub(crate) now: Millis,
    pub(crate) facts: Facts,
    pub(crate) state_set_aside: bool,
    pub(crate) state_not_saved: bool,
    pub(crate) consent: Option<bool>,
    pub(crate) config: Option<&'a Config>,
    pub(crate) config_refused: bool,
    pub(crate) config_remarks: usize,
    pub(crate) stopped: bool,
    pub(crate) connection: Option<Connection>,
    pub(crate) login: Login,
    pub(crate) device: Option<&'a DeviceInfo>,
    pub(crate) forced: bool,
    /// The channel that was chosen, with its certificate ID.
    pub(crate) used: Option<(Vendor, u32)>,
    pub(crate) registering: Registering<'a>,
    pub(crate) token: Option<Held>,
    pub(crate) reporting: Reporting,
    /// What came of the last report, if it was not accepted.
    pub(crate) report_failure: Option<ReportFailure>,
    pub(crate) rejections: &'a VecDeque<Rejection>,
    pub(crate) foreground: bool,
    pub(crate) permitted: Option<bool>,
    pub(crate) taps: TapsSeen,
    pub(crate) last_send: Option<&'a LastSend>,
}

/// A cause in words; `{0}`, `{1}` stand for what was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    pub(super) code: FindingCode,
    pub(super) seen: Text,
    pub(super) todo: Text,
    pub(super) link: Option<&'static str>,
}

/// A finding without the check that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) code: FindingCode,
    pub(super) level: FindingLevel,
    pub(super) vendor: Option<Vendor>,
    pub(super) seen: String,
    pub(super) todo: String,
    pub(super) link: Option<&'static str>,
}

impl Draft {
    pub(super) fn of(self, vendor: Vendor) -> Self {
        Self { vendor: Some(vendor), ..self }
    }

    pub(super) fn linked(self, link: Option<&'static str>) -> Self {
        Self { link: link.or(self.link), ..self }
    }
}

impl Case<'_> {
    pub(super) fn say(&self, text: Text, args: &[&dyn Display]) -> String {
        fill(text.say(self.language), args)
    }

    /// Nothing to remark.
    pub(super) fn ok(&self, seen: Text, args: &[&dyn Display]) -> Draft {
        self.draft(FindingCode::Ok, FindingLevel::Ok, self.say(seen, args))
    }

    /// As it should be, and good to know.
    pub(super) fn hint(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Ok, cause, args)
    }

    pub(super) fn warning(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Warning, cause, args)
    }

    pub(super) fn error(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Error, cause, args)
    }

    pub(super) fn unknown(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Unknown, cause, args)
    }

    pub(super) fn found(&self, level: FindingLevel, cause: &Cause, args: &[&dyn Display]) -> Draft {
        let todo = self.say(cause.todo, args);
        let draft = self.draft(cause.code, level, self.say(cause.seen, args));
        Draft { todo, link: cause.link, ..draft }
    }

    fn draft(&self, code: FindingCode, level: FindingLevel, seen: String) -> Draft {
        Draft { code, level, vendor: None, seen, todo: String::new(), link: None }
    }

    /// The channel of the phone's own vendor.
    pub(super) fn own(&self) -> Option<Vendor> {
        self.described().map(brand::channel_of)
    }

    /// The channel that the phone should use: its own, or FCM if the app says so.
    pub(super) fn wanted(&self) -> Option<Vendor> {
        let forced = |own: Vendor| self.forced && own != Vendor::Apns;
        self.own().map(|own| if forced(own) { Vendor::Fcm } else { own })
    }

    /// The channel that the phone uses, or as long as there is none should use.
    pub(crate) fn vendor(&self) -> Option<Vendor> {
        self.used.map(|(vendor, _)| vendor).or_else(|| self.wanted())
    }

    /// FCM, if it is used though the phone's own vendor should be.
    pub(super) fn stand_in(&self) -> Option<Vendor> {
        self.used.map(|(vendor, _)| vendor).filter(|used| Some(*used) != self.wanted())
    }

    /// What a developer calls the vendor.
    pub(super) const fn name(&self, vendor: Vendor) -> &'static str {
        let name = match vendor {
            Vendor::Xiaomi => Text { en: "Xiaomi", zh: "小米" },
            Vendor::Huawei => Text { en: "Huawei", zh: "华为" },
            Vendor::Honor => Text { en: "Honor", zh: "荣耀" },
            Vendor::Oppo => Text { en: "OPPO", zh: "OPPO" },
            Vendor::Vivo => Text { en: "vivo", zh: "vivo" },
            Vendor::Meizu => Text { en: "Meizu", zh: "魅族" },
            Vendor::Fcm => Text { en: "FCM", zh: "FCM" },
            Vendor::Apns => Text { en: "APNs", zh: "APNs" },
        };
        name.say(self.language)
    }

    pub(super) fn support(&self, vendor: Vendor) -> Option<Support> {
        self.described()?.vendors.get(&vendor).copied()
    }

    pub(super) fn described(&self) -> Option<&DeviceInfo> {
        self.device.filter(|device| device.is_described())
    }

    pub(super) fn api_level(&self) -> Option<u64> {
        self.facts.api_level.or_else(|| self.described().map(|device| device.api_level.into()))
    }

    /// How long ago, in words.
    pub(super) fn ago(&self, at: Millis) -> String {
        let minutes = self.now.saturating_sub(at) / 60_000;
        let (text, count) = match minutes {
            0 => (Text { en: "less than a minute ago", zh: "不到 1 分钟前" }, 0),
            1 => (Text { en: "a minute ago", zh: "1 分钟前" }, 1),
            2..120 => (Text { en: "{0} minutes ago", zh: "{0} 分钟前" }, minutes),
            120..2880 => (Text { en: "{0} hours ago", zh: "{0} 小时前" }, minutes / 60),
            _ => (Text { en: "{0} days ago", zh: "{0} 天前" }, minutes / 1440),
        };
        self.say(text, &[&count])
    }
}

/// Puts what was found in the place of `{0}`, `{1}`, ….
fn fill(sentence: &str, args: &[&dyn Display]) -> String {
    let mut parts = sentence.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap_or((part, ""));
        let arg = number.parse::<usize>().ok().and_then(|number| args.get(number));
        filled.extend(arg.map(ToString::to_string));
        filled.push_str(rest);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_by_number_and_never_twice() {
        assert_eq!(fill("{1} of {0}, {1}", &[&"a{1}", &2]), "2 of a{1}, 2");
        assert_eq!(fill("nothing", &[&1]), "nothing");
        assert_eq!(fill("{3}missing", &[]), "missing");
    }
}
