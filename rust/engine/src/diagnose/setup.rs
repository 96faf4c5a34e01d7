//! What the app and its user have to do first: consent and `init`.

use super::case::Case;
use super::finding::FindingCode;
use super::links;
use super::words::{Cause, Draft};
use crate::language::Text;

static CONSENT_MISSING: Cause = Cause {
    code: FindingCode::ConsentMissing,
    seen: Text {
        en: "The app wants the user's consent before anything happens, and the user has not given it, \
             or has taken it back.",
        zh: "应用要求用户同意后才启用推送，而用户尚未同意，或已撤回同意。",
    },
    todo: Text {
        en: "Call setConsent(true) once the user has agreed to the privacy policy. It is kept; one call \
             is enough.",
        zh: "请在用户同意隐私政策后调用 setConsent(true)。该选择会保存在本地，调用一次即可。",
    },
    link: None,
};

static NOT_INITIALIZED: Cause = Cause {
    code: FindingCode::NotInitialized,
    seen: Text {
        en: "init has not been called since the app was started: the phone is not registered for push.",
        zh: "本次启动后还没有调用 init，手机没有注册推送。",
    },
    todo: Text {
        en: "Call init with the keys of your vendors at every start of the app, after login.",
        zh: "请在每次启动应用、登录成功之后调用 init，并传入各厂商的参数。",
    },
    link: Some(links::REACT_NATIVE),
};

static CONFIG_INVALID: Cause = Cause {
    code: FindingCode::ConfigInvalid,
    seen: Text {
        en: "The last call of init was answered with 6017: it could not read its configuration.",
        zh: "最近一次 init 返回了 6017，无法读取传入的参数。",
    },
    todo: Text {
        en: "Look at the desc of that answer: it names the key, what stands there and what should.",
        zh: "请查看该次返回的 desc，其中写明了是哪个参数、传入了什么、应该传入什么。",
    },
    link: Some(links::REACT_NATIVE),
};

static CONFIG_UNCLEAR: Cause = Cause {
    code: FindingCode::ConfigUnclear,
    seen: Text {
        en: "init has remarks about its configuration ({0}): unknown keys, or numbers given as text.",
        zh: "init 对传入的参数有 {0} 条提醒，例如未知的参数名，或以文本传入的数字。",
    },
    todo: Text {
        en: "Read them in the warnings of getRegistration: a misspelt key is a missing one.",
        zh: "请查看 getRegistration 返回的 warnings。参数名写错等于没有传入。",
    },
    link: None,
};

static UNREGISTERED: Cause = Cause {
    code: FindingCode::Unregistered,
    seen: Text {
        en: "The app has called unRegisterPush or clearToken: push is turned off for this user.",
        zh: "应用调用过 unRegisterPush 或 clearToken，该用户的推送已关闭。",
    },
    todo: Text {
        en: "Call registerPush after unRegisterPush, or uploadToken after clearToken, to turn it on again.",
        zh: "如需恢复推送，unRegisterPush 之后请调用 registerPush，clearToken 之后请调用 uploadToken。",
    },
    link: None,
};

pub(super) fn consent(case: &Case) -> Vec<Draft> {
    let required = case.config.is_some_and(|config| config.require_consent);
    let draft = match (case.consent, required) {
        (Some(false), _) | (None, true) => case.error(&CONSENT_MISSING, &[]),
        (Some(true), _) => case.ok(Text { en: "The user has consented.", zh: "用户已同意。" }, &[]),
        (None, false) => case.ok(
            Text {
                en: "The app does not ask for consent first.",
                zh: "应用没有要求先取得用户同意。",
            },
            &[],
        ),
    };
    vec![draft]
}

pub(super) fn init(case: &Case) -> Vec<Draft> {
    let draft = match case.config {
        None if case.config_refused => case.error(&CONFIG_INVALID, &[]),
        None => case.error(&NOT_INITIALIZED, &[]),
        Some(_) if case.stopped => case.error(&UNREGISTERED, &[]),
        Some(_) if case.config_refused => case.warning(&CONFIG_INVALID, &[]),
        Some(_) if case.config_remarks > 0 => {
            case.warning(&CONFIG_UNCLEAR, &[&case.config_remarks])
        }
        Some(_) => case.ok(Text { en: "init has been called.", zh: "已调用 init。" }, &[]),
    };
    vec![draft]
}
