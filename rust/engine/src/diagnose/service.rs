//! The phone and the IM service: the engine's own state, the clock, the connection.

use super::case::{Case, Login};
use super::finding::FindingCode;
use super::links;
use super::memory::Connection;
use super::words::{Cause, Draft};
use crate::language::Text;

/// Beyond this, vendors refuse requests (OPPO's code 19) and certificates may seem invalid.
const CLOCK_ERROR_MINUTES: u64 = 30;
/// Beyond this, something sets the clock by hand.
const CLOCK_WARNING_MINUTES: u64 = 2;

static STATE_NOT_SAVED: Cause = Cause {
    code: FindingCode::StateNotSaved,
    seen: Text {
        en: "The app's folder cannot be written: a tap or an accepted token is forgotten if the app dies.",
        zh: "无法写入应用的数据目录，应用被结束后，通知点击和已上报的 token 都会丢失。",
    },
    todo: Text {
        en: "Free storage on the phone; the phone's log (tag TimPush) has the system's own words.",
        zh: "请清理手机的存储空间；系统给出的原因见手机日志（标签 TimPush）。",
    },
    link: None,
};

static STATE_SET_ASIDE: Cause = Cause {
    code: FindingCode::StateSetAside,
    seen: Text {
        en: "The saved state could not be read, or was written by a newer version of the package. It has been \
             set aside: taps in it were not delivered, and the phone has registered anew.",
        zh: "保存的状态无法读取，或由更新的版本写入，现已另存。其中的通知点击没有送达，手机已重新注册。",
    },
    todo: Text {
        en: "Nothing, if it happens once. If it comes again, report it; do not install older versions over newer \
             ones.",
        zh: "偶尔一次无需处理。如果反复出现，请反馈给我们；请勿用旧版本覆盖新版本。",
    },
    link: None,
};

static CLOCK_WRONG: Cause = Cause {
    code: FindingCode::ClockWrong,
    seen: Text {
        en: "The phone's clock is {0} minutes away from the IM service's.",
        zh: "手机时间与 IM 服务器相差 {0} 分钟。",
    },
    todo: Text {
        en: "Have the phone set date and time by the network, and call init again: vendors refuse requests with a \
             wrong time.",
        zh: "请在手机设置中开启自动设置日期和时间，然后重新调用 init；时间不正确时，厂商会拒绝请求。",
    },
    link: None,
};

static CLOCK_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The IM SDK does not know the time of its service; it does once it has been connected.",
        zh: "IM SDK 尚未取得服务器时间，连接成功后才能取得。",
    },
    todo: Text {
        en: "Compare the phone's clock with another one.",
        zh: "请自行核对手机时间是否正确。",
    },
    link: None,
};

static NOT_CONNECTED: Cause = Cause {
    code: FindingCode::NotConnected,
    seen: Text {
        en: "The IM SDK has no connection to its service.",
        zh: "IM SDK 未能连接到服务器。",
    },
    todo: Text {
        en: "Check the phone's network, and that no firewall or VPN keeps the app from Tencent's servers. It goes \
             on by itself once the connection is back.",
        zh: "请检查手机网络，以及是否有防火墙或 VPN 阻断了与腾讯服务器的连接。网络恢复后会自动继续。",
    },
    link: None,
};

static CONNECTING: Cause = Cause {
    code: FindingCode::Connecting,
    seen: Text {
        en: "The IM SDK is connecting to its service.", zh: "IM SDK 正在连接服务器。"
    },
    todo: Text {
        en: "Call diagnose again in a moment; if it stays, check the phone's network.",
        zh: "请稍后重新调用 diagnose；如果一直如此，请检查手机网络。",
    },
    link: None,
};

static CONNECTION_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "The IM SDK has said nothing of its connection yet.",
        zh: "IM SDK 尚未报告连接状态。",
    },
    todo: Text {
        en: "Call initSDK and login of the IM SDK first, and init after that.",
        zh: "请先调用 IM SDK 的 initSDK 和 login，再调用 init。",
    },
    link: Some(links::LOGIN),
};

pub(super) fn state_file(case: &Case) -> Vec<Draft> {
    let draft = match (case.state_not_saved, case.state_set_aside) {
        (true, _) => case.error(&STATE_NOT_SAVED, &[]),
        (false, true) => case.warning(&STATE_SET_ASIDE, &[]),
        (false, false) => {
            case.ok(Text { en: "The state can be saved.", zh: "状态可以正常保存。" }, &[])
        }
    };
    vec![draft]
}

pub(super) fn clock(case: &Case) -> Vec<Draft> {
    let Some(seconds) = case.facts.server_time else {
        return vec![case.unknown(&CLOCK_NOT_KNOWN, &[])];
    };
    let apart = case.now.abs_diff(seconds.saturating_mul(1_000)) / 60_000;
    vec![match apart {
        CLOCK_ERROR_MINUTES.. => case.error(&CLOCK_WRONG, &[&apart]),
        CLOCK_WARNING_MINUTES.. => case.warning(&CLOCK_WRONG, &[&apart]),
        _ => {
            let text = Text {
                en: "The phone's clock agrees with the IM service's.",
                zh: "手机时间与 IM 服务器一致。",
            };
            case.ok(text, &[])
        }
    }]
}

pub(super) fn connection(case: &Case) -> Vec<Draft> {
    let draft = match (case.connection, case.login) {
        (Some(Connection::Down), _) => case.error(&NOT_CONNECTED, &[]),
        (Some(Connection::Connecting), _) => case.unknown(&CONNECTING, &[]),
        (Some(Connection::Up), _) | (None, Login::In) => case.ok(
            Text {
                en: "The IM SDK is connected, as far as it has said.",
                zh: "IM SDK 已连接（以其最近一次的报告为准）。",
            },
            &[],
        ),
        (None, _) => case.unknown(&CONNECTION_NOT_KNOWN, &[]),
    };
    vec![draft]
}
