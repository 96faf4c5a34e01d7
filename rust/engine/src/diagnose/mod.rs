//! Why no push arrives: everything that may be the reason is looked at, in the order in which a
//! maintainer would ask.

mod auto_start;
mod background;
mod case;
mod channel;
mod facts;
mod finding;
mod im_code;
mod ios;
mod limits;
mod links;
mod login;
mod manifest;
mod memory;
mod permission;
mod rejection;
mod report;
mod sending;
mod service;
mod setup;
mod support;
mod taps;
mod token;
mod upload;
mod words;

pub use finding::{Check, Diagnosis, Finding, FindingCode, FindingLevel};

pub(crate) use case::{Case, Held, Login, Registering, Reporting, TapsSeen};
pub(crate) use facts::Facts;
pub(crate) use memory::{Connection, LoginLoss, Memory, Rejecter, ReportFailure};

use words::{Cause, Draft};

use crate::language::Text;
use crate::system::Part;
use crate::vendor::{Os, Vendor};

/// How something is looked at, and what has to be right before.
struct Look {
    check: Check,
    /// Where there is such a thing; on every phone if absent.
    os: Option<Os>,
    /// An error among these is the reason for whatever is wrong here.
    needs: &'static [Check],
    look: Looking,
}

/// Without these nothing is registered at all.
const WANTED: [Check; 2] = [Check::Consent, Check::Init];

/// Every check, in order.
static LOOKS: &[Look] = &[
    look(Check::StateFile, &[], service::state_file),
    look(Check::Consent, &[], setup::consent),
    look(Check::Init, &[Check::Consent], setup::init),
    look(Check::Clock, &[], service::clock),
    look(Check::Connection, &[], service::connection),
    look(Check::Login, &[Check::Connection], login::login),
    look(Check::Channel, &WANTED, channel::channel),
    on_android(Check::SdkLinked, &WANTED, support::sdk_linked),
    look(Check::PhoneSupport, &BEFORE_SUPPORT, support::phone_support),
    on_android(Check::Manifest, &BEFORE_SUPPORT, manifest::manifest),
    on_ios(Check::Entitlement, &[], ios::entitlement),
    on_android(Check::Permission, &[], permission::permission),
    on_ios(Check::Permission, &[], ios::permission),
    on_android(Check::NotificationChannels, &BEFORE_VENDOR, permission::channels),
    on_android(Check::Background, &[], background::background),
    on_ios(Check::BackgroundMode, &[], ios::background_mode),
    on_android(Check::AutoStart, &[], auto_start::auto_start),
    on_ios(Check::Delegates, &[], ios::delegates),
    look(Check::Token, &BEFORE_TOKEN, token::token),
    look(Check::Report, &BEFORE_REPORT, upload::report),
    look(Check::LastRefusal, &[], rejection::last),
    look(Check::AppState, &[], taps::app_state),
    look(Check::Limits, &[], limits::limits),
    look(Check::LastSend, &[], sending::last_send),
    look(Check::Taps, &[], taps::taps),
];

const BEFORE_SUPPORT: [Check; 3] = [Check::Consent, Check::Init, Check::SdkLinked];

/// Whatever keeps the vendor from being asked.
const BEFORE_VENDOR: [Check; 6] = [
    Check::Consent,
    Check::Init,
    Check::Login,
    Check::Channel,
    Check::SdkLinked,
    Check::PhoneSupport,
];

/// Whatever keeps the vendor from answering as it should.
const BEFORE_TOKEN: [Check; 10] = [
    Check::Consent,
    Check::Init,
    Check::Clock,
    Check::Connection,
    Check::Login,
    Check::Channel,
    Check::SdkLinked,
    Check::PhoneSupport,
    Check::Manifest,
    Check::Entitlement,
];

const BEFORE_REPORT: [Check; 11] = [
    Check::Consent,
    Check::Init,
    Check::Clock,
    Check::Connection,
    Check::Login,
    Check::Channel,
    Check::SdkLinked,
    Check::PhoneSupport,
    Check::Manifest,
    Check::Entitlement,
    Check::Token,
];

type Looking = fn(&Case) -> Vec<Draft>;

const fn look(check: Check, needs: &'static [Check], look: Looking) -> Look {
    Look { check, os: None, needs, look }
}

const fn on_android(check: Check, needs: &'static [Check], look: Looking) -> Look {
    Look { check, os: Some(Os::Android), needs, look }
}

const fn on_ios(check: Check, needs: &'static [Check], look: Looking) -> Look {
    Look { check, os: Some(Os::Ios), needs, look }
}

static NEEDS_EARLIER: Cause = Cause {
    code: FindingCode::NeedsEarlier,
    seen: Text {
        en: "This cannot be told before the finding on {0} is mended.",
        zh: "需要先解决“{0}”的问题，才能判断这一项。",
    },
    todo: Text {
        en: "Mend that first, then call diagnose again.",
        zh: "请先解决该问题，再重新调用 diagnose。",
    },
    link: None,
};

/// What to look for in the manifest of an app that uses this channel; iOS has none.
pub(crate) fn parts(os: Os, vendor: Option<Vendor>) -> Vec<Part> {
    let needed = vendor.map(manifest::parts).unwrap_or_default();
    match os {
        Os::Android => [needed, manifest::TAP_ROUTE].concat(),
        Os::Ios => Vec::new(),
    }
}

/// Looks at everything.
pub(crate) fn diagnose(case: &Case) -> Diagnosis {
    let mut findings: Vec<Finding> = Vec::new();
    let mut failed: Vec<Check> = Vec::new();
    let here = LOOKS.iter().filter(|look| look.os.is_none_or(|os| os == case.os));
    for Look { check, needs, look, .. } in here {
        let cause = failed.iter().copied().find(|failed| needs.contains(failed));
        for draft in look(case) {
            let draft = following(case, draft, cause);
            if draft.level == FindingLevel::Error {
                failed.push(*check);
            }
            let Draft { code, level, vendor, seen, todo, link } = draft;
            findings.push(Finding { check: *check, code, level, vendor, seen, todo, link });
        }
    }
    Diagnosis { at: case.now, report: report::report(case, &findings), findings }
}

/// What is wrong because of an earlier error is no error of its own.
fn following(case: &Case, draft: Draft, cause: Option<Check>) -> Draft {
    match (cause, draft.level) {
        (Some(cause), FindingLevel::Error | FindingLevel::Unknown) => {
            case.unknown(&NEEDS_EARLIER, &[&cause.title(case.language)])
        }
        _ => draft,
    }
}
