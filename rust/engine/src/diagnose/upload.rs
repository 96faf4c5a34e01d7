//! The report of the token: the IM service pushes to nobody whose token it does not have.

use super::case::{Case, Reporting};
use super::finding::FindingCode;
use super::memory::ReportFailure;
use super::words::{Cause, Draft};
use super::{links, rejection};
use crate::language::Text;

static IM_SILENT: Cause = Cause {
    code: FindingCode::ImSilent,
    seen: Text {
        en: "Tencent IM did not answer the report of the token in time.",
        zh: "即时通信 IM 没有及时响应 token 上报。",
    },
    todo: Text {
        en: "Check the phone's network, and that the app does not log in again and again. The report is tried again by \
             itself.",
        zh: "请检查手机网络，以及应用是否在反复登录。系统会自动重试上报。",
    },
    link: None,
};

static REPORT_PENDING: Cause = Cause {
    code: FindingCode::ReportPending,
    seen: Text {
        en: "The token has not been accepted by Tencent IM yet: the report is on its way, or waits for the token.",
        zh: "即时通信 IM 尚未确认 token：正在上报，或还在等待 token。",
    },
    todo: Text {
        en: "Call diagnose again in a few seconds.", zh: "请过几秒后重新调用 diagnose。"
    },
    link: None,
};

static ACCEPTED: Text = Text {
    en: "Tencent IM has accepted the token for the user who is logged in, with certificate ID {0}.",
    zh: "即时通信 IM 已确认当前登录用户的 token，证书 ID 为 {0}。",
};

pub(super) fn report(case: &Case) -> Vec<Draft> {
    let draft = match (case.reporting, case.report_failure) {
        (Reporting::Accepted(business_id), _) => {
            case.ok(ACCEPTED, &[&business_id]).linked(Some(links::TEST_TOOL))
        }
        (Reporting::Idle | Reporting::Sent { again: false }, _) | (_, None) => {
            case.unknown(&REPORT_PENDING, &[])
        }
        (_, Some(ReportFailure::Silent)) => case.error(&IM_SILENT, &[]),
        (_, Some(ReportFailure::Refused(code))) => rejection::by_im(case, code.into()),
    };
    vec![draft]
}
