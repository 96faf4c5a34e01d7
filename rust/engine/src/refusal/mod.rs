//! What vendors' SDKs say when they refuse, as one public error in words: a table for each vendor.
//!
//! The sources of a table's rows are the vendor's error reference and the constants of its SDK.

mod apns;
mod fcm;
mod honor;
mod huawei;
mod meizu;
mod oppo;
mod vivo;
mod xiaomi;

use crate::code::{Code, Failure, VendorError};
use crate::language::Text;
use crate::vendor::Vendor;

/// No code of any vendor: the vendor's SDK threw, or the call did not reach it.
const EXCEPTION: i64 = -1;

/// By what a refusal is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// The vendor's code.
    Code(i64),
    /// A name in the vendor's words, for SDKs that throw instead of giving codes.
    Name(&'static str),
}

/// One row of a vendor's table.
#[derive(Clone, Copy, Debug)]
struct Refusal {
    sign: Sign,
    public: Code,
    /// What it means: the end of a sentence.
    meaning: Text,
    /// What to do about it: the beginning of one, without a full stop.
    remedy: Text,
}

const fn text(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

/// The vendor refuses, with this code.
const fn refused(code: i64, meaning: Text, remedy: Text) -> Refusal {
    Refusal { sign: Sign::Code(code), public: Code::VendorRefused, meaning, remedy }
}

/// The vendor refuses, with this name in its words, whatever the code.
const fn refused_as(name: &'static str, meaning: Text, remedy: Text) -> Refusal {
    Refusal { sign: Sign::Name(name), public: Code::VendorRefused, meaning, remedy }
}

/// The vendor says with this code that it does not support the phone: FCM stands in where it can.
const fn unsupported(code: i64, meaning: Text, remedy: Text) -> Refusal {
    Refusal { sign: Sign::Code(code), public: Code::VendorNotSupported, meaning, remedy }
}

const fn table(vendor: Vendor) -> &'static [Refusal] {
    match vendor {
        Vendor::Xiaomi => xiaomi::TABLE,
        Vendor::Huawei => huawei::TABLE,
        Vendor::Honor => honor::TABLE,
        Vendor::Oppo => oppo::TABLE,
        Vendor::Vivo => vivo::TABLE,
        Vendor::Meizu => meizu::TABLE,
        Vendor::Fcm => fcm::TABLE,
        Vendor::Apns => apns::TABLE,
    }
}

/// What a vendor means by its code or its words, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Explained {
    /// The end of a sentence.
    pub(crate) meaning: Text,
    /// The beginning of one, without a full stop.
    pub(crate) remedy: Text,
}

/// What a vendor means, if that is known.
pub(crate) fn explained(vendor: Vendor, code: i64, message: &str) -> Option<Explained> {
    let Refusal { meaning, remedy, .. } = *find(vendor, code, message)?;
    Some(Explained { meaning, remedy })
}

/// The public error for what a vendor's SDK said: 800005, or 880004 where that says that the phone
/// is not supported. The vendor's own code and words are kept.
pub(crate) fn explain(vendor: Vendor, code: i64, message: &str) -> Failure {
    let known = find(vendor, code, message);
    let public = known.map_or(Code::VendorRefused, |refusal| refusal.public);
    let said = match message {
        "" => format!("code {code}"),
        message => format!("code {code} ({message})"),
    };
    let desc = match known {
        Some(Refusal {
            meaning: Text { en: meaning, .. },
            remedy: Text { en: remedy, .. },
            ..
        }) => {
            format!("{vendor} push refused the registration with its {said}: {meaning}. {remedy}")
        }
        None if vendor == Vendor::Apns => format!(
            "iOS did not register the app with APNs ({said}). Check the phone's network, the capability \
             Push Notifications in Xcode, and the log (tag TimPush)"
        ),
        None if code == EXCEPTION => format!(
            "{vendor}'s SDK failed ({message}). Check that it is a version which the README names, \
             that the shrinker keeps its classes, and the log (tag TimPush)"
        ),
        None => format!(
            "{vendor} push refused the registration with its {said}. Check the app ID, the app key \
             and the package name against {vendor}'s console"
        ),
    };
    let vendor_error = Some(VendorError { vendor, code, message: message.into() });
    Failure { vendor_error, ..Failure::new(public, desc) }
}

/// A name goes before a code: what an SDK throws has no code of its own.
fn find(vendor: Vendor, code: i64, message: &str) -> Option<&'static Refusal> {
    let named = |refusal: &&Refusal| match refusal.sign {
        Sign::Name(name) => message.contains(name),
        Sign::Code(_) => false,
    };
    let rows = table(vendor);
    rows.iter().find(named).or_else(|| rows.iter().find(|row| row.sign == Sign::Code(code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_vendors_own_code_and_words() {
        let failure = explain(Vendor::Xiaomi, 70_000_002, "authentication error");
        assert_eq!(failure.code, 800_005);
        assert!(failure.desc.contains("70000002 (authentication error)"), "{failure}");
        assert!(failure.desc.contains("mi_push_app_id"), "{failure}");
        let error = failure.vendor_error.unwrap();
        assert_eq!((error.vendor, error.code), (Vendor::Xiaomi, 70_000_002));
        assert_eq!(error.message.reveal(), "authentication error");
    }

    #[test]
    fn says_what_to_check_where_the_code_is_unknown() {
        let failure = explain(Vendor::Vivo, 424_242, "");
        assert!(failure.desc.contains("code 424242. Check the app ID"), "{failure}");
        let failure = explain(Vendor::Xiaomi, EXCEPTION, "java.lang.IllegalStateException: no");
        assert!(failure.desc.contains("IllegalStateException: no). Check that"), "{failure}");
    }

    #[test]
    fn every_row_is_reachable_and_written_as_the_others_are() {
        for vendor in Vendor::ALL {
            for row in table(vendor) {
                let (code, message) = match row.sign {
                    Sign::Code(code) => (code, ""),
                    Sign::Name(name) => (EXCEPTION, name),
                };
                let found = find(vendor, code, message).unwrap();
                assert!(std::ptr::eq(found, row), "{vendor} has {:?} twice", row.sign);
                let Refusal { meaning, remedy, .. } = row;
                for words in [meaning.en, meaning.zh, remedy.en, remedy.zh] {
                    assert!(
                        !words.is_empty() && !words.ends_with(['.', '。']),
                        "{vendor}: {words}"
                    );
                }
                assert!(remedy.en.starts_with(char::is_uppercase), "{vendor}: {}", remedy.en);
                assert!(
                    !meaning.zh.is_ascii() && !remedy.zh.is_ascii(),
                    "{vendor}: {}",
                    row.meaning.zh
                );
            }
        }
    }
}
