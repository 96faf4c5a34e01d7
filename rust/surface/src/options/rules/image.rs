//! Images.

use super::super::case::Case;
use super::super::field::Field;
use super::super::read::Stray;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

/// The fields whose image is left out if it cannot be fetched.
const IMAGES: [(Field, Vendor); 4] = [
    (Field::IosImage, Vendor::Apns),
    (Field::AndroidFcmImage, Vendor::Fcm),
    (Field::AndroidHuaWeiImage, Vendor::Huawei),
    (Field::HarmonyImage, Vendor::Huawei),
];
/// What an app may take for a field, by analogy.
const NO_IMAGES: [(&str, Vendor); 4] = [
    ("androidXiaoMiImage", Vendor::Xiaomi),
    ("androidOPPOImage", Vendor::Oppo),
    ("androidVIVOImage", Vendor::Vivo),
    ("androidMeizuImage", Vendor::Meizu),
];

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::ImageNotHttps,
        effect: Effect::Ignored,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: Text {
            en: "The image is not at an https:// address: the push is shown without it.",
            zh: "图片地址不是 https://，推送会展示但不含图片。",
        },
        todo: Text {
            en: "Use an address that begins with https://.",
            zh: "请使用 https:// 开头的地址。",
        },
        test: image_not_https,
    },
    Rule {
        code: OfflinePushCode::ImageNotSupported,
        effect: Effect::Ignored,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: Text {
            en: "The IM service hands no image to this vendor.",
            zh: "该厂商通道不支持图片。",
        },
        todo: Text { en: "Take it out.", zh: "请去掉这个字段。" },
        test: image_not_supported,
    },
];

pub(super) fn is_https(address: &str) -> bool {
    address.starts_with("https://")
}

/// The vendor that shows no images, if that is what a name is about.
pub(super) fn without_images(name: &str) -> Option<Vendor> {
    NO_IMAGES.iter().find(|(field, _)| *field == name).map(|(_, vendor)| *vendor)
}

fn image_not_https(case: &Case, found: &mut Found) {
    for (field, vendor) in IMAGES {
        if case.info.text(field).is_some_and(|image| !is_https(image)) {
            found.on(Vendors::of(&[vendor]), field.name(), Detail::None);
        }
    }
}

fn image_not_supported(case: &Case, found: &mut Found) {
    for stray in case.strays {
        if let Stray::Unknown(name) = stray
            && let Some(vendor) = without_images(name)
        {
            found.on(Vendors::of(&[vendor]), name.clone(), Detail::None);
        }
    }
}
