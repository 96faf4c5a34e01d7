//! What is not right about offline push options, as apps see it.

use std::borrow::Cow;

use serde::Serialize;
use serde::ser::Serializer;

use crate::vendor::Vendor;

/// Some of the channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vendors(u8);

impl Vendors {
    /// None of them; in a warning: all, whichever.
    pub const NONE: Self = Self(0);
    /// Every one.
    pub const ALL: Self = Self(u8::MAX);

    /// These.
    pub const fn of(vendors: &[Vendor]) -> Self {
        let (mut set, mut index) = (0, 0);
        while index < vendors.len() {
            set |= 1 << vendors[index] as u8;
            index += 1;
        }
        Self(set)
    }

    /// Every one but these.
    pub const fn all_but(vendors: &[Vendor]) -> Self {
        Self(!Self::of(vendors).0)
    }

    /// Those that are so.
    pub fn of_those(is_so: impl Fn(Vendor) -> bool) -> Self {
        let set = Vendor::ALL.into_iter().filter(|vendor| is_so(*vendor));
        Self(set.fold(0, |set, vendor| set | 1 << vendor as u8))
    }

    /// Whether it is among them.
    pub const fn has(self, vendor: Vendor) -> bool {
        self.0 & (1 << vendor as u8) != 0
    }

    /// Those that are in both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each, in the order of [`Vendor::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Vendor> {
        Vendor::ALL.into_iter().filter(move |vendor| self.has(*vendor))
    }
}

impl Serialize for Vendors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// No phone gets a push.
    NotPushed,
    /// These vendors refuse the push, or their phones show nothing.
    NotShown,
    /// Something else is shown than was given.
    Changed,
    /// The field has no effect.
    Ignored,
    /// The IM SDK in use does not take the field.
    NotCarried,
    /// Works; something else has taken its place.
    Deprecated,
    /// Shown, but perhaps late, without a sound, counted or filtered.
    Limited,
}

/// Which rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum OfflinePushCode {
    /// Nobody reads a field of that name.
    FieldUnknown,
    /// The value is not of the field's type; it was left out.
    WrongType,
    /// The IM SDK in use has no such option.
    NotCarried,
    /// The message goes only to who is online.
    OnlineOnly,
    /// `disablePush` together with texts.
    PushDisabled,
    /// A custom message without `desc`.
    CustomWithoutDesc,
    /// Control or invisible characters in a text.
    ControlCharacters,
    /// Nothing visible in a text.
    TextBlank,
    /// The title is cut.
    TitleTooLong,
    /// The description is cut.
    DescTooLong,
    /// OPPO takes no `ext` but a JSON object.
    OppoExtNotObject,
    /// More than a vendor carries.
    MessageTooLarge,
    /// OPPO shows nothing without a notification channel.
    OppoChannelMissing,
    /// Xiaomi may not show or limits it without a notification channel.
    XiaomiChannelMissing,
    /// A value outside the field's range.
    ValueUnknown,
    /// An image that is not at an https address.
    ImageNotHttps,
    /// The vendor shows no images.
    ImageNotSupported,
    /// The vendor plays no sounds of an app's own.
    SoundNotSupported,
    /// `androidSound` with a file suffix.
    SoundWithSuffix,
    /// FCM plays the sound of a channel only.
    FcmSoundNeedsChannel,
    /// `iOSSound` is neither a file with suffix nor one of the known words.
    IosSoundUnknown,
    /// `iOSImage` needs a part of the receiving app.
    IosImageNeedsExtension,
    /// `enableIOSBackgroundNotification` needs a background mode of the receiving app.
    IosBackgroundNeedsMode,
    /// `iOSInterruptionLevel` needs an entitlement of the receiving app.
    IosLevelNeedsEntitlement,
    /// A VoIP push needs a token that this package does not report.
    IosVoipNeedsToken,
    /// A message category that the vendor does not know.
    CategoryUnknown,
    /// No message category.
    CategoryMissing,
    /// A category of advertising.
    CategoryOperational,
    /// `androidOPPONotifyLevel` without a category.
    OppoLevelNeedsCategory,
    /// `vendorParams` is no JSON object.
    VendorParamsNotObject,
    /// Parameters of an OPPO template without the template.
    TemplateMissing,
    /// Vendors filter very simple texts.
    SimpleText,
    /// Superseded by another field.
    Deprecated,
}

/// One thing that is not right about offline push options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfflinePushWarning {
    /// Which rule it is.
    pub code: OfflinePushCode,
    /// The field, as the app wrote it; `vendorParams.x` for a key in it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub field: Cow<'static, str>,
    /// Whom it concerns; empty for all.
    #[cfg_attr(feature = "ts", ts(type = "Array<Vendor>"))]
    pub vendors: Vendors,
    /// What comes of it.
    pub effect: Effect,
    /// What happens, in a sentence.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub happens: Cow<'static, str>,
    /// What to do, in a sentence.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub todo: Cow<'static, str>,
    /// Where the rule is written: a web address, or a setter of the IM SDK.
    pub source: &'static str,
}
