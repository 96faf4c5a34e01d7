//! The phones of histories: their brands, and what is linked and configured.

use proptest::prelude::*;
use serde_json::{Value, json};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

/// A phone's brand, and whose channel is its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brand {
    name: &'static str,
    pub(crate) own: Vendor,
    claimed: bool,
}

const fn named(name: &'static str, own: Vendor) -> Brand {
    Brand { name, own, claimed: false }
}

/// vivo for its code that says unsupported, OPPO for its channel.
pub(crate) const XIAOMI_VIVO_AND_OPPO: [Brand; 3] =
    [named("Xiaomi", Vendor::Xiaomi), named("iQOO", Vendor::Vivo), named("realme", Vendor::Oppo)];
/// Meizu by its SDK's claim.
pub(crate) const MEIZU_GOOGLE_AND_APPLE: [Brand; 3] = [
    Brand { name: "alps", own: Vendor::Meizu, claimed: true },
    named("google", Vendor::Fcm),
    named("Apple", Vendor::Apns),
];

pub(crate) fn one_of(brands: [Brand; 3]) -> impl Strategy<Value = Brand> {
    prop::sample::select(brands.to_vec())
}

impl Brand {
    pub(crate) fn os(self) -> Os {
        if self.own == Vendor::Apns { Os::Ios } else { Os::Android }
    }

    /// The phone as the platform describes it.
    pub(crate) fn device(self, own: Option<Support>, fcm: Option<Support>) -> DeviceInfo {
        let fcm = fcm.filter(|_| self.os() == Os::Android);
        let linked = [(Vendor::Fcm, fcm), (self.own, own)];
        DeviceInfo {
            brand: self.name.into(),
            manufacturer: self.name.into(),
            api_level: 34,
            vendors: linked.into_iter().filter_map(|(vendor, sdk)| Some((vendor, sdk?))).collect(),
            claims: self.claimed.then_some(self.own).into_iter().collect(),
        }
    }

    /// The other one of the two channels that the phone may use.
    pub(crate) fn other(self, vendor: Vendor) -> Vendor {
        if vendor == self.own { Vendor::Fcm } else { self.own }
    }
}

/// The certificate ID of a vendor, by that of the first.
pub(crate) fn business_id(first: u32, vendor: Vendor) -> u32 {
    let at = Vendor::ALL.iter().position(|other| *other == vendor).unwrap_or_default();
    first + u32::try_from(at).unwrap_or_default()
}

pub(crate) fn config(first: u32, require_consent: bool) -> Value {
    json!({
        "mi_buz_id": business_id(first, Vendor::Xiaomi), "mi_push_app_id": "i", "mi_push_app_key": "k",
        "oppo_buz_id": business_id(first, Vendor::Oppo), "oppo_app_key": "k", "oppo_app_secret": "s",
        "vivo_buz_id": business_id(first, Vendor::Vivo),
        "mz_buz_id": business_id(first, Vendor::Meizu), "mz_app_id": "i", "mz_app_key": "k",
        "google_buz_id": business_id(first, Vendor::Fcm),
        "apple_buz_id": business_id(first, Vendor::Apns),
        "require_consent": require_consent,
    })
}
