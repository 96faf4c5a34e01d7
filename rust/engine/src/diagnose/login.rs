//! The login to the IM SDK: the service pushes to nobody who is logged out.

use super::case::{Case, Login};
use super::finding::FindingCode;
use super::links;
use super::memory::LoginLoss;
use super::words::{Cause, Draft};
use crate::language::Text;

static LOGIN_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The IM SDK has not said yet who is logged in.",
        zh: "尚不清楚 IM SDK 的登录状态。",
    },
    todo: Text {
        en: "Call diagnose again in a moment; if it stays, check that the IM SDK is initialised.",
        zh: "请稍后重新调用 diagnose；如果仍然如此，请确认 IM SDK 已初始化。",
    },
    link: None,
};

static NOT_LOGGED_IN: Cause = Cause {
    code: FindingCode::NotLoggedIn,
    seen: Text {
        en: "Nobody is logged in to Tencent IM. After a logout nothing is pushed.",
        zh: "没有用户登录即时通信 IM。退出登录后收不到离线推送。",
    },
    todo: Text {
        en: "Log in; the token is then reported by itself. To have pushes, do not log out when the app \
             goes to the background.",
        zh: "请登录，登录后会自动上报 token。如需接收推送，应用退到后台时不要退出登录。",
    },
    link: Some(links::LOGIN),
};

static KICKED_OFF: Cause = Cause {
    code: FindingCode::KickedOff,
    seen: Text {
        en: "The user has logged in on another device, and Tencent IM has logged this one out (6208): \
             pushes no longer come here.",
        zh: "该用户在其他设备登录，本机已被踢下线（6208），不再收到离线推送。",
    },
    todo: Text {
        en: "Have the user log in here again. To stay logged in on several devices, change the login \
             settings in the IM console.",
        zh: "请让用户在本机重新登录。如需多设备同时在线，请在 IM 控制台修改登录设置。",
    },
    link: Some(links::LOGIN),
};

static SIGNATURE_EXPIRED: Cause = Cause {
    code: FindingCode::SignatureExpired,
    seen: Text {
        en: "The user's signature (userSig) has run out (6206, 70001), and Tencent IM has ended the login.",
        zh: "用户的 userSig 已过期（6206、70001），即时通信 IM 已结束登录状态。",
    },
    todo: Text {
        en: "Get a new userSig from your server and log in again; have the server make them valid for \
             longer.",
        zh: "请从业务服务器获取新的 userSig 后重新登录，并在服务器上适当延长 userSig 的有效期。",
    },
    link: Some(links::LOGIN),
};

static LOGIN_REFUSED: Cause = Cause {
    code: FindingCode::LoginRefused,
    seen: Text {
        en: "The last login was refused with the IM SDK's code {0}.",
        zh: "最近一次登录失败，IM SDK 的错误码为 {0}。",
    },
    todo: Text {
        en: "Look the code up in Tencent IM's list of error codes; 70003 to 70020 are about the userSig \
             and the SDKAppID.",
        zh: "请在即时通信 IM 的错误码表中查看该错误码；70003 至 70020 与 userSig 和 SDKAppID 有关。",
    },
    link: Some(links::LOGIN),
};

pub(super) fn login(case: &Case) -> Vec<Draft> {
    let draft = match case.login {
        Login::In => case.ok(
            Text {
                en: "A user is logged in to Tencent IM.", zh: "已有用户登录即时通信 IM。"
            },
            &[],
        ),
        Login::NotKnown => case.unknown(&LOGIN_NOT_KNOWN, &[]),
        Login::Out(None) => case.error(&NOT_LOGGED_IN, &[]),
        Login::Out(Some(LoginLoss::Kicked)) => case.error(&KICKED_OFF, &[]),
        Login::Out(Some(LoginLoss::Expired)) => case.error(&SIGNATURE_EXPIRED, &[]),
        Login::Out(Some(LoginLoss::Refused(code))) => case.error(&LOGIN_REFUSED, &[&code]),
    };
    vec![draft]
}
