//! From a phone's brand to its vendor's channel.
//!
//! The IM SDK works a brand number out by itself and sends it with each report
//! (`SystemUtil.getInstanceType`, imsdk-plus 5.6.1202): a phone that falls back to FCM is still one of
//! its maker's there, and the business ID alone says which certificate to push with.

use crate::vendor::{DeviceInfo, Vendor};

/// What makes a phone a vendor's. Names are compared without regard to case.
#[derive(Clone, Copy, Debug)]
enum Sign {
    /// Brand or manufacturer is one of these.
    Either(&'static [&'static str]),
    /// Brand and manufacturer are this.
    Both(&'static str),
    /// The brand is this.
    Brand(&'static str),
    /// The vendor's own SDK says so, whatever brand the phone names.
    Claimed,
}

/// In order; the first that holds decides. The rules of `TUIOfflinePush`'s `BrandUtil`
/// (TencentCloud/TIMSDK 2024-09-29), with the sub-brands beside them that the newest IM SDK (Redmi,
/// iQOO), the Flutter twin (Black Shark), Xiaomi (POCO) and Meizu's own SDK (mblu) know.
const RULES: &[(Vendor, Sign)] = &[
    (Vendor::Apns, Sign::Either(&["apple"])),
    (Vendor::Xiaomi, Sign::Either(&["xiaomi", "redmi", "poco", "blackshark"])),
    (Vendor::Honor, Sign::Both("honor")),
    (Vendor::Huawei, Sign::Either(&["huawei"])),
    // An Honor phone of the time when Huawei made them.
    (Vendor::Huawei, Sign::Brand("honor")),
    (Vendor::Meizu, Sign::Either(&["meizu", "mblu"])),
    (Vendor::Meizu, Sign::Brand("22c4185e")),
    (Vendor::Meizu, Sign::Claimed),
    (Vendor::Oppo, Sign::Either(&["oppo", "realme", "oneplus"])),
    (Vendor::Vivo, Sign::Either(&["vivo", "iqoo"])),
];

/// The channel of the phone's own vendor; FCM for a phone of any other.
pub(crate) fn channel_of(device: &DeviceInfo) -> Vendor {
    let rule = RULES.iter().find(|(vendor, sign)| sign.holds(*vendor, device));
    rule.map_or(Vendor::Fcm, |(vendor, _)| *vendor)
}

impl Sign {
    fn holds(self, vendor: Vendor, device: &DeviceInfo) -> bool {
        let brand = |name: &str| device.brand.eq_ignore_ascii_case(name);
        let maker = |name: &str| device.manufacturer.eq_ignore_ascii_case(name);
        match self {
            Self::Either(names) => names.iter().any(|name| brand(name) || maker(name)),
            Self::Both(name) => brand(name) && maker(name),
            Self::Brand(name) => brand(name),
            Self::Claimed => device.claims.contains(&vendor),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(brand: &str, manufacturer: &str, claims: &[Vendor]) -> DeviceInfo {
        DeviceInfo {
            brand: brand.into(),
            manufacturer: manufacturer.into(),
            claims: claims.to_vec(),
            ..DeviceInfo::default()
        }
    }

    #[test]
    fn follows_brand_and_manufacturer() {
        let cases = [
            ("Xiaomi", "Xiaomi", Vendor::Xiaomi),
            ("Redmi", "Xiaomi", Vendor::Xiaomi),
            ("POCO", "Xiaomi", Vendor::Xiaomi),
            ("blackshark", "blackshark", Vendor::Xiaomi),
            ("HUAWEI", "HUAWEI", Vendor::Huawei),
            ("HONOR", "HONOR", Vendor::Honor),
            ("HONOR", "HUAWEI", Vendor::Huawei),
            ("HONOR", "", Vendor::Huawei),
            ("NOVA", "HONOR", Vendor::Fcm),
            ("Meizu", "Meizu", Vendor::Meizu),
            ("22c4185e", "", Vendor::Meizu),
            ("", "22c4185e", Vendor::Fcm),
            ("mblu", "Meizu", Vendor::Meizu),
            ("OPPO", "OPPO", Vendor::Oppo),
            ("realme", "realme", Vendor::Oppo),
            ("OnePlus", "OnePlus", Vendor::Oppo),
            ("vivo", "vivo", Vendor::Vivo),
            ("iQOO", "vivo", Vendor::Vivo),
            ("google", "Google", Vendor::Fcm),
            ("", "", Vendor::Fcm),
            ("Apple", "Apple", Vendor::Apns),
        ];
        for (brand, manufacturer, vendor) in cases {
            let device = device(brand, manufacturer, &[]);
            assert_eq!(channel_of(&device), vendor, "{brand} by {manufacturer}");
        }
    }

    #[test]
    fn follows_what_meizus_sdk_claims_in_its_place_in_the_order() {
        let claims = [Vendor::Meizu];
        assert_eq!(channel_of(&device("alps", "MTK", &claims)), Vendor::Meizu);
        assert_eq!(channel_of(&device("OPPO", "OPPO", &claims)), Vendor::Meizu);
        assert_eq!(channel_of(&device("Xiaomi", "Xiaomi", &claims)), Vendor::Xiaomi);
        assert_eq!(channel_of(&device("google", "Google", &[Vendor::Oppo])), Vendor::Fcm);
    }
}
