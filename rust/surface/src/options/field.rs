//! The fields of offline push options, as one table.

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number of 32 bits.
    Number,
    /// Text, or an object that becomes its JSON.
    Json,
}

/// How an app writes a field, and what it takes.
#[derive(Clone, Copy, Debug)]
pub struct FieldSpec {
    /// As an app writes it.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// One line for the documents.
    pub doc: &'static str,
}

macro_rules! fields {
    ($($field:ident: $name:literal, $kind:ident, $doc:literal;)*) => {
        /// A field of offline push options.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Field {
            $(#[doc = $doc] $field,)*
        }

        impl Field {
            /// Every field, in the order of [`FIELDS`].
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$field),*];
        }

        /// Every field, by the names of `V2TIMOfflinePushInfo`'s setters in Tencent's Flutter SDK.
        pub const FIELDS: [FieldSpec; Field::ALL.len()] =
            [$(FieldSpec { name: $name, kind: Kind::$kind, doc: $doc }),*];
    };
}

fields! {
    Title: "title", Text, "First line; empty for the sender's nickname, else the sender's ID.";
    Desc: "desc", Text, "Second line. A custom message is pushed only if it is set.";
    Ext: "ext", Json, "Comes back with the tap; best a JSON object, which OPPO insists on.";
    DisablePush: "disablePush", Flag, "Whether to push nothing for this message.";
    IosSound: "iOSSound", Text, "Sound on iOS: a file with suffix, `default` or `push.no_sound`.";
    IosImage: "iOSImage", Text, "Image on iOS; an https URL.";
    IgnoreIosBadge: "ignoreIOSBadge", Flag, "Whether to leave the badge as it is on iOS.";
    IosPushType: "iOSPushType", Number, "0 APNs, 1 VoIP.";
    IosInterruptionLevel: "iOSInterruptionLevel", Text,
        "`passive`, `active`, `time-sensitive` or `critical`; iOS 15 and newer.";
    EnableIosBackgroundNotification: "enableIOSBackgroundNotification", Flag,
        "Whether iOS wakes the app in the background.";
    AndroidSound: "androidSound", Text,
        "Sound on Xiaomi, Huawei and with FCM: a file in `res/raw`, without suffix.";
    AndroidOppoChannelId: "androidOPPOChannelID", Text,
        "Notification channel on OPPO; needed from Android 8.";
    AndroidOppoCategory: "androidOPPOCategory", Text, "Message category on OPPO, such as `IM`.";
    AndroidOppoNotifyLevel: "androidOPPONotifyLevel", Number, "1, 2 or 16; needs a category.";
    AndroidVivoCategory: "androidVIVOCategory", Text, "Message category on vivo, such as `IM`.";
    AndroidVivoClassification: "androidVIVOClassification", Number,
        "0 operational, 1 system; superseded by `androidVIVOCategory`.";
    AndroidFcmChannelId: "androidFCMChannelID", Text, "Notification channel with FCM.";
    AndroidFcmImage: "androidFCMImage", Text, "Image with FCM; an https URL.";
    AndroidXiaoMiChannelId: "androidXiaoMiChannelID", Text, "Notification channel on Xiaomi.";
    AndroidHuaWeiCategory: "androidHuaWeiCategory", Text, "Message category on Huawei, such as `IM`.";
    AndroidHuaWeiImage: "androidHuaWeiImage", Text, "Image on Huawei; an https URL.";
    AndroidHonorImage: "androidHonorImage", Text, "Image on Honor; an https URL.";
    AndroidHonorImportance: "androidHonorImportance", Text, "`NORMAL` or `LOW`.";
    AndroidMeizuNotifyType: "androidMeizuNotifyType", Number, "0 public, 1 private.";
    HarmonyImage: "harmonyImage", Text, "Image on HarmonyOS; an https URL.";
    HarmonyCategory: "harmonyCategory", Text, "Message category on HarmonyOS.";
    IgnoreHarmonyBadge: "ignoreHarmonyBadge", Flag,
        "Whether to leave the badge as it is on HarmonyOS.";
    VendorParams: "vendorParams", Json,
        "Further options by vendor (Tencent document 269/121188): `fcmPriority`, `vivoNotifyType`, `oppoTemplateId`, `oppoTitleParam`, `oppoContentParam`.";
}

impl Field {
    /// As an app writes it.
    pub const fn name(self) -> &'static str {
        FIELDS[self as usize].name
    }

    pub(crate) const fn kind(self) -> Kind {
        FIELDS[self as usize].kind
    }

    /// The field of that [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        let index = TABLE[slot(name.as_bytes())];
        let field = *Self::ALL.get(usize::from(index))?;
        (field.name() == name).then_some(field)
    }
}

const SLOTS: usize = 64;
const EMPTY: u8 = u8::MAX;
/// For each slot the field whose name falls into it.
const TABLE: [u8; SLOTS] = table();

/// A perfect hash of the names above: [`table`] does not compile if two of them share a slot.
const fn slot(name: &[u8]) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let ninth = if length > 8 { 8 } else { length - 1 };
    (length * 3 + name[ninth] as usize * 39 + name[length - 1] as usize * 31) % SLOTS
}

#[allow(clippy::cast_possible_truncation)]
const fn table() -> [u8; SLOTS] {
    let mut table = [EMPTY; SLOTS];
    let mut index = 0;
    while index < FIELDS.len() {
        let slot = slot(FIELDS[index].name.as_bytes());
        assert!(table[slot] == EMPTY, "two fields share a slot");
        table[slot] = index as u8;
        index += 1;
    }
    table
}

/// As much of a name that an app made up as is repeated to it, and logged.
const MAX_NAME_CHARS: usize = 64;

/// A name that an app made up, without what is too long of it.
pub(crate) fn shortened(name: &str) -> String {
    name.chars().take(MAX_NAME_CHARS).collect()
}

/// The known name that looks most like an unknown one, if any does: at most a third of its letters
/// differ.
pub(crate) fn nearest<'a>(unknown: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let unknown = shortened(unknown);
    let lower = unknown.to_ascii_lowercase();
    let distance = |name: &str| strsim::damerau_levenshtein(&lower, &name.to_ascii_lowercase());
    let (distance, best) = known.map(|name| (distance(name), name)).min()?;
    (distance * 3 <= unknown.chars().count().max(3)).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_found_by_their_names_only() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()), Some(field));
            assert_eq!(Field::from_name(&field.name().to_uppercase()), None);
        }
        for unknown in ["", "t", "titel", "androidXiaoMiImage", "é", "constructor"] {
            assert_eq!(Field::from_name(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_nearest_name_is_named() {
        let name = |unknown| nearest(unknown, FIELDS.iter().map(|field| field.name));
        assert_eq!(name("iosSound"), Some("iOSSound"));
        assert_eq!(name("androidHuaweiCategory"), Some("androidHuaWeiCategory"));
        assert_eq!(name("titel"), Some("title"));
        assert_eq!(name("colour"), None);
    }
}
