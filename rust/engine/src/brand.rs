//! From a phone's brand to its vendor's channel.

use crate::vendor::{DeviceInfo, Vendor};

/// One rule: the channel, and whether brand and manufacturer (lower case) ask for it.
type Rule = (Vendor, fn(&str, &str) -> bool);

/// In order; the first that holds decides. The rules of `TUIOfflinePush`'s `BrandUtil`
/// (TencentCloud/TIMSDK 2024-09-29), with the sub-brands that the newest IM SDK and the Flutter twin
/// know beside them.
const RULES: [Rule; 7] = [
    (Vendor::Apns, |_, maker| maker == "apple"),
    (Vendor::Xiaomi, |brand, maker| {
        either(brand, maker, &["xiaomi", "redmi", "poco", "blackshark"])
    }),
    (Vendor::Honor, |brand, maker| brand == "honor" && maker == "honor"),
    // An Honor phone of the time when Huawei made them.
    (Vendor::Huawei, |brand, maker| either(brand, maker, &["huawei"]) || brand == "honor"),
    (Vendor::Meizu, |brand, maker| either(brand, maker, &["meizu", "mblu", "22c4185e"])),
    (Vendor::Oppo, |brand, maker| either(brand, maker, &["oppo", "realme", "oneplus"])),
    (Vendor::Vivo, |brand, maker| either(brand, maker, &["vivo", "iqoo"])),
];

fn either(brand: &str, maker: &str, names: &[&str]) -> bool {
    names.contains(&brand) || names.contains(&maker)
}

/// The channel of the phone's own vendor; FCM for a phone of any other.
pub(crate) fn channel_of(device: &DeviceInfo) -> Vendor {
    let brand = device.brand.to_lowercase();
    let maker = device.manufacturer.to_lowercase();
    let rule = RULES.iter().find(|(_, holds)| holds(&brand, &maker));
    rule.map_or(Vendor::Fcm, |(vendor, _)| *vendor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_brand_and_manufacturer() {
        let cases = [
            ("Xiaomi", "Xiaomi", Vendor::Xiaomi),
            ("Redmi", "Xiaomi", Vendor::Xiaomi),
            ("HONOR", "HONOR", Vendor::Honor),
            ("HONOR", "HUAWEI", Vendor::Huawei),
            ("22c4185e", "", Vendor::Meizu),
            ("OnePlus", "OnePlus", Vendor::Oppo),
            ("iQOO", "vivo", Vendor::Vivo),
            ("google", "Google", Vendor::Fcm),
            ("", "", Vendor::Fcm),
            ("iPhone", "Apple", Vendor::Apns),
        ];
        for (brand, manufacturer, vendor) in cases {
            let device = DeviceInfo {
                brand: brand.into(),
                manufacturer: manufacturer.into(),
                ..DeviceInfo::default()
            };
            assert_eq!(channel_of(&device), vendor, "{brand} by {manufacturer}");
        }
    }
}
