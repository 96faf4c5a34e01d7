//! The phone's push channel and its keys.

use super::case::Case;
use super::finding::{FindingCode, FindingLevel};
use super::links;
use super::words::{Cause, Draft};
use crate::config::Config;
use crate::language::Text;
use crate::vendor::Vendor;

pub(super) static PHONE_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The phone has not been described yet (brand, system version, linked push SDKs).",
        zh: "尚未取得手机的信息（品牌、系统版本、已集成的厂商 SDK）。",
    },
    todo: Text { en: "Call diagnose again in a moment.", zh: "请稍后重新调用 diagnose。" },
    link: None,
};

static REGISTRATION_FAILED: Cause = Cause {
    code: FindingCode::RegistrationFailed,
    seen: Text {
        en: "The phone could not be described (brand, system version, linked push SDKs).",
        zh: "获取手机信息（品牌、系统版本、已集成的厂商 SDK）时出错。",
    },
    todo: Text {
        en: "Look for the exception in the phone's log (tag TimPush), and call init again.",
        zh: "请在手机日志（标签 TimPush）中查看异常，然后重新调用 init。",
    },
    link: None,
};

static NOT_CONFIGURED: Cause = Cause {
    code: FindingCode::NotConfigured,
    seen: Text {
        en: "This phone uses {0} push, but init's configuration lacks {1}.",
        zh: "本机使用{0}推送，但 init 的参数中缺少 {1}。",
    },
    todo: Text {
        en: "Register the app with {0}, upload the certificate to the IM console, and pass these keys to \
             init.",
        zh: "请在{0}的开放平台注册应用，在 IM 控制台上传证书，并在 init 中传入这些参数。",
    },
    link: Some(links::REACT_NATIVE),
};

static BUSINESS_ID_MISSING: Cause = Cause {
    code: FindingCode::BusinessIdMissing,
    seen: Text {
        en: "This phone uses {0} push, but init's configuration lacks {1}, the certificate ID.",
        zh: "本机使用{0}推送，但 init 的参数中缺少证书 ID（{1}）。",
    },
    todo: Text {
        en: "Pass the ID that the IM console shows beside the {0} certificate.",
        zh: "请传入 IM 控制台为{0}证书分配的证书 ID。",
    },
    link: Some(links::CONSOLE),
};

static BUSINESS_ID_SHARED: Cause = Cause {
    code: FindingCode::BusinessIdShared,
    seen: Text {
        en: "init's configuration has the certificate ID {2} for both {0} and {1}. Every certificate has an \
             ID of its own, so one of them makes the IM service push through the wrong vendor.",
        zh: "init 的参数中，{0}和{1}使用了同一个证书 ID {2}。每个证书都有各自的 ID，因此其中一个会让 IM 服务走错厂商通道。",
    },
    todo: Text {
        en: "Compare both with the IM console, and pass each vendor's own ID.",
        zh: "请与 IM 控制台核对，分别传入两个厂商各自的证书 ID。",
    },
    link: Some(links::CONSOLE),
};

static FCM_STANDS_IN: Cause = Cause {
    code: FindingCode::FcmStandsIn,
    seen: Text {
        en: "FCM is used in place of {0} push, which cannot be used here. Where Google's servers cannot be \
             reached, as in mainland China, nothing arrives.",
        zh: "由于{0}推送不可用，本机改用 FCM。在无法连接谷歌服务器的地区（例如中国大陆）收不到推送。",
    },
    todo: Text {
        en: "See the findings on the keys, the SDK and the phone for what {0} push lacks.",
        zh: "{0}推送缺少什么，请看关于参数、SDK 和机型的几项。",
    },
    link: None,
};

pub(super) fn channel(case: &Case) -> Vec<Draft> {
    let (Some(config), Some(wanted)) = (case.config, case.wanted()) else {
        return vec![match case.device {
            Some(_) => case.error(&REGISTRATION_FAILED, &[]),
            None => case.unknown(&PHONE_NOT_KNOWN, &[]),
        }];
    };
    let mut drafts = vec![used(case, wanted)];
    drafts.extend(lacking(case, config, wanted));
    drafts.extend(case.vendor().and_then(|vendor| shared(case, config, vendor)));
    if drafts.len() > 1 && drafts[0].code == FindingCode::Ok {
        drafts.remove(0);
    }
    drafts
}

/// Which channel it is.
fn used(case: &Case, wanted: Vendor) -> Draft {
    match (case.stand_in(), case.forced) {
        (Some(fcm), _) => case.warning(&FCM_STANDS_IN, &[&case.name(wanted)]).of(fcm),
        (None, true) => {
            let text = Text {
                en: "This phone uses {0} push, because of forceUseFCMPushChannel(true).",
                zh: "由于调用过 forceUseFCMPushChannel(true)，本机使用{0}推送。",
            };
            case.ok(text, &[&case.name(wanted)]).of(wanted)
        }
        (None, false) => {
            let text = Text { en: "This phone uses {0} push.", zh: "本机使用{0}推送。" };
            case.ok(text, &[&case.name(wanted)]).of(wanted)
        }
    }
}

fn lacking(case: &Case, config: &Config, wanted: Vendor) -> Option<Draft> {
    let missing = config.channel(wanted).err()?;
    let cause = match missing.as_slice() {
        [only] if config.business_id(wanted).is_none() => {
            (&BUSINESS_ID_MISSING, (*only).to_owned())
        }
        _ => (&NOT_CONFIGURED, case.list(&missing)),
    };
    let (cause, keys) = cause;
    Some(case.found(level(case), cause, &[&case.name(wanted), &keys]).of(wanted))
}

fn shared(case: &Case, config: &Config, vendor: Vendor) -> Option<Draft> {
    let id = config.business_id(vendor)?;
    let other = config.others_with(vendor, id).next()?;
    Some(case.error(&BUSINESS_ID_SHARED, &[&case.name(vendor), &case.name(other), &id]).of(vendor))
}

/// What the wanted channel lacks stops nothing where FCM stands in for it.
pub(super) fn level(case: &Case) -> FindingLevel {
    match case.stand_in() {
        Some(_) => FindingLevel::Warning,
        None => FindingLevel::Error,
    }
}
