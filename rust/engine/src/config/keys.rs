//! The keys of `init`'s configuration, as one table.

use crate::vendor::Vendor;

/// What kind of value a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// A certificate ID: a whole number from 1 to 2147483647.
    BusinessId,
    /// Text that is not to be logged.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number of milliseconds.
    Millis,
    /// One of the languages.
    Language,
}

/// What a key sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The certificate ID of a vendor.
    BusinessId(Vendor),
    /// The certificate ID of a vendor in an app's international edition.
    BusinessIdAbroad(Vendor),
    /// The vendor's app ID.
    AppId(Vendor),
    /// The vendor's app key.
    AppKey(Vendor),
    /// The vendor's app secret.
    AppSecret(Vendor),
    /// The notification channel that OPPO shows pushes in.
    OppoChannelId,
    /// Its name in the phone's settings.
    OppoChannelName,
    /// Whether this is the app's international edition.
    Abroad,
    /// Whether nothing may happen before `setConsent(true)`.
    RequireConsent,
    /// How long a vendor may take to answer.
    RegisterTimeout,
    /// In which language developers are told.
    Language,
}

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As an app writes it.
    pub name: &'static str,
    /// What it sets.
    pub field: Field,
    /// What it takes.
    pub kind: KeyKind,
    /// One line for the documents.
    pub doc: &'static str,
}

const fn id(name: &'static str, vendor: Vendor) -> Key {
    let doc = "Certificate ID of this channel in the IM console.";
    Key { name, field: Field::BusinessId(vendor), kind: KeyKind::BusinessId, doc }
}

const fn abroad(name: &'static str, vendor: Vendor) -> Key {
    let doc = "Certificate ID of this channel in an international edition (`abroad`).";
    Key { name, field: Field::BusinessIdAbroad(vendor), kind: KeyKind::BusinessId, doc }
}

const fn text(name: &'static str, field: Field, doc: &'static str) -> Key {
    Key { name, field, kind: KeyKind::Text, doc }
}

const OPPO_CHANNEL_DOC: &str = "Notification channel for OPPO on Android 8 and newer, created before \
    the registration; senders name it as `androidOPPOChannelID`. `tuikit` if absent.";
const OPPO_CHANNEL_NAME_DOC: &str =
    "What the user reads of that channel in the phone's settings; the app's name if absent.";

/// Every key: those of the seed documents first, then those of the Flutter twin
/// (`tim_ui_kit_push_plugin` 3.1.2), its `_abroad` variants from `TUIOfflinePush`, and this package's
/// own. The first key of a field is the one that messages name.
pub const KEYS: &[Key] = &[
    id("mi_buz_id", Vendor::Xiaomi),
    text("mi_push_app_id", Field::AppId(Vendor::Xiaomi), "AppID in Xiaomi's console."),
    text("mi_push_app_key", Field::AppKey(Vendor::Xiaomi), "AppKey in Xiaomi's console."),
    text("mi_app_id", Field::AppId(Vendor::Xiaomi), "Same as `mi_push_app_id`."),
    text("mi_app_key", Field::AppKey(Vendor::Xiaomi), "Same as `mi_push_app_key`."),
    id("hw_buz_id", Vendor::Huawei),
    id("honor_buz_id", Vendor::Honor),
    id("oppo_buz_id", Vendor::Oppo),
    text("oppo_app_key", Field::AppKey(Vendor::Oppo), "AppKey in OPPO's console."),
    text("oppo_app_secret", Field::AppSecret(Vendor::Oppo), "AppSecret in OPPO's console."),
    text("oppo_app_id", Field::AppId(Vendor::Oppo), "AppId in OPPO's console; not needed."),
    text("oppo_push_app_key", Field::AppKey(Vendor::Oppo), "Same as `oppo_app_key`."),
    text("oppo_push_app_secret", Field::AppSecret(Vendor::Oppo), "Same as `oppo_app_secret`."),
    text("oppo_channel_id", Field::OppoChannelId, OPPO_CHANNEL_DOC),
    text("oppo_channel_name", Field::OppoChannelName, OPPO_CHANNEL_NAME_DOC),
    id("vivo_buz_id", Vendor::Vivo),
    id("mz_buz_id", Vendor::Meizu),
    text("mz_app_id", Field::AppId(Vendor::Meizu), "App ID in Meizu's console."),
    text("mz_app_key", Field::AppKey(Vendor::Meizu), "App key in Meizu's console."),
    text("mz_push_app_id", Field::AppId(Vendor::Meizu), "Same as `mz_app_id`."),
    text("mz_push_app_key", Field::AppKey(Vendor::Meizu), "Same as `mz_app_key`."),
    id("google_buz_id", Vendor::Fcm),
    id("apple_buz_id", Vendor::Apns),
    abroad("mi_buz_id_abroad", Vendor::Xiaomi),
    abroad("hw_buz_id_abroad", Vendor::Huawei),
    abroad("honor_buz_id_abroad", Vendor::Honor),
    abroad("oppo_buz_id_abroad", Vendor::Oppo),
    abroad("vivo_buz_id_abroad", Vendor::Vivo),
    abroad("mz_buz_id_abroad", Vendor::Meizu),
    abroad("google_buz_id_abroad", Vendor::Fcm),
    abroad("apple_buz_id_abroad", Vendor::Apns),
    Key {
        name: "abroad",
        field: Field::Abroad,
        kind: KeyKind::Flag,
        doc: "Whether this is an international edition: `*_buz_id_abroad` goes before `*_buz_id`.",
    },
    Key {
        name: "require_consent",
        field: Field::RequireConsent,
        kind: KeyKind::Flag,
        doc: "Whether nothing may happen before `setConsent(true)`.",
    },
    Key {
        name: "register_timeout_ms",
        field: Field::RegisterTimeout,
        kind: KeyKind::Millis,
        doc: "How long the vendor may take to answer, 1000 to 120000; 20000 if absent.",
    },
    Key {
        name: "language",
        field: Field::Language,
        kind: KeyKind::Language,
        doc: "In which language warnings are written: `en` or `zh`; `en` if absent.",
    },
];

/// The key of that name.
pub(super) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The name by which messages call a field.
pub(super) fn name_of(field: Field) -> &'static str {
    KEYS.iter().find(|key| key.field == field).map_or("", |key| key.name)
}

/// The known name that looks most like an unknown one, if any does: at most a third of its letters
/// differ.
pub(super) fn nearest(unknown: &str) -> Option<&'static str> {
    let distance = |key: &Key| strsim::damerau_levenshtein(&unknown.to_ascii_lowercase(), key.name);
    let best = KEYS.iter().min_by_key(|key| distance(key))?;
    (distance(best) * 3 <= unknown.chars().count().max(3)).then_some(best.name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names_the_nearest_key() {
        assert_eq!(nearest("mi_bizid"), Some("mi_buz_id"));
        assert_eq!(nearest("MI_BUZ_ID"), Some("mi_buz_id"));
        assert_eq!(nearest("miBuzId"), Some("mi_buz_id"));
        assert_eq!(nearest("colour"), None);
    }
}
