//! What vendors and the IM service refused, in words. Their own words are not shown: they may quote a
//! key.

use super::case::{Case, Registering, Reporting};
use super::finding::{FindingCode, FindingLevel};
use super::memory::{Rejecter, Rejection};
use super::words::{Cause, Draft};
use super::{im_code, ios, links};
use crate::language::Text;
use crate::refusal::Explained;
use crate::vendor::Vendor;

static VENDOR_REFUSED: Cause = Cause {
    code: FindingCode::VendorRefused,
    seen: Text {
        en: "{0}'s push service refused the registration with its code {1}.",
        zh: "{0}推送服务拒绝了注册，错误码 {1}。",
    },
    todo: Text {
        en: "Compare the app ID, the app key and the package name with {0}'s console, letter by letter, and call \
             init again.",
        zh: "请与{0}开放平台逐字核对 AppID、AppKey 和包名，然后重新调用 init。",
    },
    link: None,
};

static VENDOR_REFUSED_BECAUSE: Cause = Cause {
    code: FindingCode::VendorRefused,
    seen: Text {
        en: "{0}'s push service refused the registration with its code {1}: {2}.",
        zh: "{0}推送服务拒绝了注册，错误码 {1}：{2}。",
    },
    todo: Text { en: "{3}.", zh: "{3}。" },
    link: None,
};

static SDK_FAILED: Cause = Cause {
    code: FindingCode::VendorRefused,
    seen: Text {
        en: "{0}'s SDK threw an exception during the registration.",
        zh: "{0}的 SDK 在注册时抛出了异常。",
    },
    todo: Text {
        en: "See lastError of getRegistration for the exception. Check that the SDK is of a version which the README \
             names, and that the shrinker keeps its classes.",
        zh: "异常内容见 getRegistration 返回的 lastError。请确认 SDK 版本在 README 支持的范围内，且混淆没有移除它的类。",
    },
    link: None,
};

static REPORT_REFUSED: Cause = Cause {
    code: FindingCode::ReportRefused,
    seen: Text {
        en: "Tencent IM refused the token with its code {0}: {1}.",
        zh: "即时通信 IM 拒绝了上报的 token，错误码 {0}：{1}。",
    },
    todo: Text { en: "{2}. It is tried again by itself.", zh: "{2}。系统会自动重试。" },
    link: Some(links::CONSOLE),
};

static NONE: Text = Text {
    en: "Nothing has been refused since the app was started.",
    zh: "本次启动后没有被拒绝过。",
};

static STANDS: Text = Text {
    en: "What was refused last still stands; it is among the errors above.",
    zh: "最近一次拒绝仍未解决，见上面的错误。",
};

static MENDED: Text = Text {
    en: "{1} That was {0}; it has been mended or tried again since.",
    zh: "{1}（{0}，之后已解决或已重试）",
};

/// No code of any vendor: the vendor's SDK threw.
const EXCEPTION: i64 = -1;

/// The error of a vendor's refusal.
pub(super) fn by_vendor(
    case: &Case,
    vendor: Vendor,
    code: i64,
    explained: Option<Explained>,
) -> Draft {
    let draft = match explained {
        Some(Explained { meaning, remedy }) => {
            let (meaning, remedy) = (meaning.say(case.language), remedy.say(case.language));
            case.error(&VENDOR_REFUSED_BECAUSE, &[&case.name(vendor), &code, &meaning, &remedy])
        }
        None if vendor == Vendor::Apns => ios::refused(case, code),
        None if code == EXCEPTION => case.error(&SDK_FAILED, &[&case.name(vendor)]),
        None => case.error(&VENDOR_REFUSED, &[&case.name(vendor), &code]),
    };
    draft.of(vendor).linked(Some(links::integration(vendor)))
}

/// The error of the IM service's refusal.
pub(super) fn by_im(case: &Case, code: i64) -> Draft {
    let (meaning, remedy) = im_code::words(code);
    let (meaning, remedy) = (meaning.say(case.language), remedy.say(case.language));
    case.error(&REPORT_REFUSED, &[&code, &meaning, &remedy])
}

/// What a vendor and the IM service have refused last and accepted since; what stands is an error of an
/// earlier check.
pub(super) fn last(case: &Case) -> Vec<Draft> {
    let last = |is: fn(&Rejecter) -> bool| case.rejections.iter().rfind(|one| is(&one.by)).copied();
    let vendor = last(|by| matches!(by, Rejecter::Vendor(..))).filter(|_| !vendor_refuses(case));
    let im = last(|by| *by == Rejecter::Im).filter(|_| !im_refuses(case));
    let mended: Vec<_> = vendor.into_iter().chain(im).map(|one| mended(case, one)).collect();
    match (mended.is_empty(), case.rejections.is_empty()) {
        (false, _) => mended,
        (true, true) => vec![case.ok(NONE, &[])],
        (true, false) => vec![case.ok(STANDS, &[])],
    }
}

fn vendor_refuses(case: &Case) -> bool {
    matches!(case.registering, Registering::Failed(failure) if failure.vendor_error.is_some())
}

const fn im_refuses(case: &Case) -> bool {
    matches!(case.reporting, Reporting::Refused | Reporting::Sent { again: true })
}

fn mended(case: &Case, Rejection { by, code, at }: Rejection) -> Draft {
    let draft = match by {
        Rejecter::Vendor(vendor, explained) => by_vendor(case, vendor, code, explained),
        Rejecter::Im => by_im(case, code),
    };
    let seen = case.say(MENDED, &[&case.ago(at), &draft.seen]);
    Draft { level: FindingLevel::Warning, seen, ..draft }
}
