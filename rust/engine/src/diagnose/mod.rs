//! Why no push arrives: everything that may be the reason is looked at, in the order in which a
//! maintainer would ask.

mod auto_start;
mod background;
mod case;
mod channel;
mod facts;
mod finding;
mod im_code;
mod ios_facts;
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
use crate::vendor::Vendor;

/// How something is looked at, and what has to be right before.
struct Look {
    check: Check,
    /// An error among these is the reason for whatever is wrong here.
    needs: &'static [Check],
    look: fn(&Case) -> Vec<Draft>,
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
    look(Check::SdkLinked, &WANTED, support::sdk_linked),
    look(Check::PhoneSupport, &BEFORE_SUPPORT, support::phone_support),
    look(Check::Manifest, &BEFORE_SUPPORT, manifest::manifest),
    look(Check::Permission, &[], permission::permission),
    look(Check::NotificationChannels, &BEFORE_VENDOR, permission::channels),
    look(Check::Background, &[], background::background),
    look(Check::AutoStart, &[], auto_start::auto_start),
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
const BEFORE_TOKEN: [Check; 9] = [
    Check::Consent,
    Check::Init,
    Check::Clock,
    Check::Connection,
    Check::Login,
    Check::Channel,
    Check::SdkLinked,
    Check::PhoneSupport,
    Check::Manifest,
];

const BEFORE_REPORT: [Check; 10] = [
    Check::Consent,
    Check::Init,
    Check::Clock,
    Check::Connection,
    Check::Login,
    Check::Channel,
    Check::SdkLinked,
    Check::PhoneSupport,
    Check::Manifest,
    Check::Token,
];

const fn look(check: Check, needs: &'static [Check], look: fn(&Case) -> Vec<Draft>) -> Look {
    Look { check, needs, look }
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

/// What to look for in the manifest of an app that uses this channel.
pub(crate) fn parts(vendor: Option<Vendor>) -> Vec<Part> {
    let needed = vendor.map(manifest::parts).unwrap_or_default();
    [needed, manifest::TAP_ROUTE].concat()
}

/// Looks at everything.
pub(crate) fn diagnose(case: &Case) -> Diagnosis {
    let mut findings: Vec<Finding> = Vec::new();
    let mut failed: Vec<Check> = Vec::new();
    for Look { check, needs, look } in LOOKS {
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
