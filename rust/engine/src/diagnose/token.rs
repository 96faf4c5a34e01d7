//! The vendor's token: what the vendor said, and what came of it.

use super::case::{Case, Registering};
use super::finding::FindingCode;
use super::words::{Cause, Draft};
use super::{ios, links, rejection};
use crate::code::{Code, Failure, VendorError};
use crate::language::Text;
use crate::refusal;
use crate::vendor::Vendor;

static VENDOR_SILENT: Cause = Cause {
    code: FindingCode::VendorSilent,
    seen: Text {
        en: "{0}'s push service did not answer the registration in time.",
        zh: "{0}推送服务没有在规定时间内响应注册请求。",
    },
    todo: Text {
        en: "Check the phone's network and that {0}'s services are enabled on it, and call init again. A token that \
             comes later is used by itself.",
        zh: "请检查手机网络，以及{0}的系统服务是否被禁用，然后重新调用 init。之后才返回的 token 也会自动使用。",
    },
    link: None,
};

static TOKEN_EMPTY: Cause = Cause {
    code: FindingCode::TokenEmpty,
    seen: Text {
        en: "{0}'s push service answered with an empty token.",
        zh: "{0}推送服务返回了空的 token。",
    },
    todo: Text {
        en: "Check in {0}'s console that push is turned on for the app and that the package name is this app's, then \
             call init again.",
        zh: "请在{0}开放平台确认已为该应用开通推送，且包名与本应用一致，然后重新调用 init。",
    },
    link: None,
};

static TOKEN_MISSING: Cause = Cause {
    code: FindingCode::TokenMissing,
    seen: Text {
        en: "There is no token yet: {0}'s push service has been asked, or is about to be.",
        zh: "还没有 token：已向{0}推送服务请求，或即将请求。",
    },
    todo: Text {
        en: "Call diagnose again in a few seconds.", zh: "请过几秒后重新调用 diagnose。"
    },
    link: None,
};

static TOKEN_OLD: Cause = Cause {
    code: FindingCode::TokenOld,
    seen: Text {
        en: "A token is known, which came {1}, but {0}'s push service has not confirmed it since the app was started.",
        zh: "已有 token（{1}取得），但本次启动后{0}推送服务尚未确认。",
    },
    todo: Text {
        en: "Call diagnose again in a few seconds.", zh: "请过几秒后重新调用 diagnose。"
    },
    link: None,
};

static REGISTRATION_FAILED: Cause = Cause {
    code: FindingCode::RegistrationFailed,
    seen: Text {
        en: "The registration with {0} failed with code {1}.",
        zh: "向{0}注册失败，错误码 {1}。",
    },
    todo: Text {
        en: "See lastError of getRegistration, and call init again.",
        zh: "请查看 getRegistration 返回的 lastError，然后重新调用 init。",
    },
    link: None,
};

pub(super) fn token(case: &Case) -> Vec<Draft> {
    let Some(vendor) = case.vendor() else {
        return vec![case.unknown(&TOKEN_MISSING, &[&"?"])];
    };
    let held = case.token.filter(|held| held.vendor == vendor);
    let draft = match (case.registering, held) {
        (Registering::Failed(failure), _) => failed(case, vendor, failure),
        (Registering::Given, Some(held)) => {
            let text = Text {
                en: "{0} has given a token; it came {1}.",
                zh: "已取得{0}的 token，取得时间：{1}。",
            };
            case.ok(text, &[&case.name(vendor), &case.ago(held.at)])
        }
        (_, Some(held)) => case.unknown(&TOKEN_OLD, &[&case.name(vendor), &case.ago(held.at)]),
        (_, None) => case.unknown(&TOKEN_MISSING, &[&case.name(vendor)]),
    };
    vec![draft.of(vendor)]
}

fn failed(case: &Case, vendor: Vendor, failure: &Failure) -> Draft {
    let is = |code: Code| failure.code == code.number();
    let draft = match &failure.vendor_error {
        Some(VendorError { vendor, code, message }) => {
            let explained = refusal::explained(*vendor, *code, message.reveal());
            rejection::by_vendor(case, *vendor, *code, explained)
        }
        None if vendor == Vendor::Apns && is(Code::RegistrationTimeout) => ios::silent(case),
        None if vendor == Vendor::Apns && is(Code::TokenEmpty) => ios::token_empty(case),
        None if is(Code::RegistrationTimeout) => case.error(&VENDOR_SILENT, &[&case.name(vendor)]),
        None if is(Code::TokenEmpty) => case.error(&TOKEN_EMPTY, &[&case.name(vendor)]),
        None => case.error(&REGISTRATION_FAILED, &[&case.name(vendor), &failure.code]),
    };
    let link = draft.link.unwrap_or_else(|| links::integration(vendor));
    draft.linked(Some(link))
}
