//! The SDK of the phone's push channel, and whether the phone can use it.

use super::case::{Case, Registering};
use super::channel::{PHONE_NOT_KNOWN, level};
use super::finding::FindingCode;
use super::words::{Cause, Draft};
use super::{ios, links};
use crate::code::Code;
use crate::language::Text;
use crate::vendor::{Support, Vendor};

static SDK_NOT_LINKED: Cause = Cause {
    code: FindingCode::SdkNotLinked,
    seen: Text {
        en: "This phone uses {0} push, but {0}'s SDK is not in the app.",
        zh: "本机使用{0}推送，但应用没有集成{0}的 SDK。",
    },
    todo: Text {
        en: "Name the vendor in timpush.vendors of gradle.properties, add its SDK to the app's Gradle \
             dependencies, check that the shrinker keeps it, and build again.",
        zh: "请在 gradle.properties 的 timpush.vendors 中加入该厂商，在应用的 Gradle 依赖中加入其 SDK，确认混淆没有移除它，然后重新编译。",
    },
    link: None,
};

static PLAY_SERVICES_MISSING: Cause = Cause {
    code: FindingCode::PlayServicesMissing,
    seen: Text {
        en: "This phone uses FCM, but Google Play services do not answer on it.",
        zh: "本机使用 FCM，但手机上没有可用的 Google Play 服务。",
    },
    todo: Text {
        en: "Install or enable Google Play services, or call forceUseFCMPushChannel(false) if that is why FCM is \
             used; without them nothing can be pushed to this phone while the app is closed.",
        zh: "请安装或启用 Google Play 服务；如果是 forceUseFCMPushChannel(true) 造成的，请改为 false。没有它，应用关闭后无法推送到本机。",
    },
    link: Some(links::integration(Vendor::Fcm)),
};

static PHONE_NOT_SUPPORTED: Cause = Cause {
    code: FindingCode::PhoneNotSupported,
    seen: Text {
        en: "{0}'s SDK says that this phone, or the version of its system, does not support {0} push.",
        zh: "{0}的 SDK 表示本机型或系统版本不支持{0}推送。",
    },
    todo: Text {
        en: "Update the phone's system. Not every model is supported; with google_buz_id, FCM stands in where Play \
             services answer.",
        zh: "请升级手机系统。并非所有机型和版本都支持；配置 google_buz_id 后，有 Google Play 服务的手机会改用 FCM。",
    },
    link: None,
};

pub(super) fn sdk_linked(case: &Case) -> Vec<Draft> {
    let Some(wanted) = case.wanted() else {
        return vec![case.unknown(&PHONE_NOT_KNOWN, &[])];
    };
    let draft = match case.support(wanted) {
        None => case
            .found(level(case), &SDK_NOT_LINKED, &[&case.name(wanted)])
            .linked(Some(links::integration(wanted))),
        Some(_) => {
            let text = Text { en: "{0}'s SDK is in the app.", zh: "应用已集成{0}的 SDK。" };
            case.ok(text, &[&case.name(wanted)])
        }
    };
    vec![draft.of(wanted)]
}

pub(super) fn phone_support(case: &Case) -> Vec<Draft> {
    let support = case.wanted().map(|wanted| (wanted, case.support(wanted)));
    let Some((wanted, Some(support))) = support else {
        return vec![case.unknown(&PHONE_NOT_KNOWN, &[])];
    };
    let draft = match (support, wanted) {
        (Support::Unsupported, Vendor::Apns) => ios::unsupported(case),
        (Support::Supported, Vendor::Apns) if refused_as_unsupported(case) => {
            ios::unsupported(case)
        }
        (Support::Supported, Vendor::Apns) if ios::is_simulator(case) => ios::simulator(case),
        (Support::Unsupported, Vendor::Fcm) => case.found(level(case), &PLAY_SERVICES_MISSING, &[]),
        (Support::Unsupported, _) => {
            case.found(level(case), &PHONE_NOT_SUPPORTED, &[&case.name(wanted)])
        }
        (Support::Supported, _) if refused_as_unsupported(case) => {
            case.error(&PHONE_NOT_SUPPORTED, &[&case.name(wanted)])
        }
        (Support::Supported, _) => {
            let text = Text { en: "This phone supports {0} push.", zh: "本机支持{0}推送。" };
            case.ok(text, &[&case.name(wanted)])
        }
    };
    vec![draft.of(wanted).linked(Some(links::integration(wanted)))]
}

/// The vendor's service may know better than its SDK did before.
fn refused_as_unsupported(case: &Case) -> bool {
    let unsupported = Code::VendorNotSupported.number();
    matches!(case.registering, Registering::Failed(failure) if failure.code == unsupported)
}
