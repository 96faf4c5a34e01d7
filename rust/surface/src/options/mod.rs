//! Offline push options: what a sender sets for the receivers' phones, and what becomes of it.

mod about;
mod case;
mod chat;
mod entries;
mod field;
mod info;
mod params;
mod preview;
mod read;
mod rules;
mod shown;
mod warning;

pub use about::{About, MessageType, Sender};
pub use chat::{ChatAndroidInfo, ChatApnsInfo, ChatOfflinePushInfo};
pub use field::{FIELDS, Field, FieldSpec, Kind};
pub use info::{Given, OfflinePushInfo};
pub use preview::{OfflinePushCheck, OfflinePushPreview};
pub use read::Reading;
pub use warning::{Effect, OfflinePushCode, OfflinePushWarning, Vendors};

pub use rules::{Finding, not_carried};

use rules::Scope;

use serde::Serialize;

use crate::language::Language;
use case::Case;

/// Says what is not right about options, and what each vendor's phones show.
pub fn check<'a>(
    reading: &'a Reading<'a>,
    about: &'a About,
    language: Language,
) -> OfflinePushCheck<'a> {
    let case = Case::new(reading, about);
    let findings = rules::find(&case, Scope::Check);
    OfflinePushCheck {
        previews: preview::previews(&case, &findings),
        warnings: findings.iter().map(|finding| finding.warning(language)).collect(),
    }
}

/// Options in the form that an IM SDK takes.
#[derive(Clone, Debug, Serialize)]
pub struct Prepared<'a> {
    /// The options, `ext` and `vendorParams` as text.
    pub info: OfflinePushInfo<'a>,
    /// What does not come out as given.
    pub warnings: Vec<OfflinePushWarning>,
}

/// Puts options into the form that other bindings of the IM SDK take. Two flags are set in any case,
/// since some of them take an absent one for `true` (`react-native-tim-js` 0.1.10 on iOS).
pub fn prepare<'a>(
    reading: Option<Reading<'a>>,
    about: &About,
    language: Language,
) -> Prepared<'a> {
    let findings = find_sent(reading.as_ref(), about);
    let warnings = findings.iter().map(|finding| finding.warning(language)).collect();
    let mut info = reading.unwrap_or_default().info;
    for field in [Field::DisablePush, Field::IgnoreIosBadge] {
        if info.get(field).is_none() {
            info.set(field, Given::Flag(false));
        }
    }
    Prepared { info, warnings }
}

/// Options in the form that Tencent's JavaScript IM SDKs take.
#[derive(Clone, Debug, Serialize)]
pub struct PreparedForChat<'a> {
    /// The `offlinePushInfo` of their `sendMessage`.
    pub info: ChatOfflinePushInfo<'a>,
    /// What does not come out as given.
    pub warnings: Vec<OfflinePushWarning>,
}

/// Puts options into the form that Tencent's JavaScript IM SDKs take.
pub fn to_chat<'a>(
    reading: &'a Reading<'a>,
    about: &About,
    language: Language,
) -> PreparedForChat<'a> {
    PreparedForChat {
        info: ChatOfflinePushInfo::of(&reading.info),
        warnings: chat::chat_warnings(reading, about, language),
    }
}

/// What is not right about the options of a message on its way, if it has any; in no language yet.
pub fn find_sent(reading: Option<&Reading>, about: &About) -> Vec<Finding> {
    let find = |reading, scope| rules::find(&Case::new(reading, about), scope);
    match reading {
        Some(reading) => find(reading, Scope::Send),
        None if about.online_user_only => Vec::new(),
        None => find(&Reading::default(), Scope::Bare),
    }
}
