//! Where the app is, and what becomes of a tap.

use super::case::{Case, TapsSeen};
use super::finding::FindingCode;
use super::words::{Cause, Draft};
use super::{links, manifest};
use crate::language::Text;
use crate::vendor::Os;

static IN_FOREGROUND: Cause = Cause {
    code: FindingCode::InForeground,
    seen: Text {
        en: "The app is before the user now. Tencent IM pushes nothing to it then: messages come through the IM SDK \
             itself.",
        zh: "应用当前处于前台。此时即时通信 IM 不会推送，消息直接通过 IM SDK 接收。",
    },
    todo: Text {
        en: "To test a push, put the app into the background or kill it, without logging out, and send a message from \
             another user.",
        zh: "测试推送时，请将应用退到后台或结束进程（不要退出登录），再用另一个用户发送消息。",
    },
    link: Some(links::TEST_TOOL),
};

static TAP_ROUTE_MISSING: Cause = Cause {
    code: FindingCode::TapRouteMissing,
    seen: Text {
        en: "The installed app lacks the page that a tap is sent to where the IM console says 'open a page in the app': \
             {0}.",
        zh: "已安装的应用缺少“打开应用内指定界面”时点击通知所跳转的界面：{0}。",
    },
    todo: Text {
        en: "Let nothing in the app's manifest remove it (tools:remove, tools:node), and build again. The address in the \
             console must be the one that the README names.",
        zh: "请不要在应用的清单文件中移除它（tools:remove、tools:node），然后重新编译。控制台中填写的地址必须与 README 一致。",
    },
    link: Some(links::ANDROID),
};

static TAPS_UNHEARD: Cause = Cause {
    code: FindingCode::TapsUnheard,
    seen: Text {
        en: "No code of the app listens to taps on notifications (waiting: {0}): that is why no page opens.",
        zh: "有 {0} 次通知点击尚未处理，而应用没有监听点击事件，因此没有跳转到对应页面。",
    },
    todo: Text {
        en: "Call on('notificationClicked', …) or useNotificationClicked at the start of the app; the taps that wait are \
             handed over at once.",
        zh: "请在应用启动时调用 on('notificationClicked', …) 或使用 useNotificationClicked，等待中的点击会立即送达。",
    },
    link: None,
};

static NOBODY_LISTENS: Cause = Cause {
    code: FindingCode::TapsUnheard,
    seen: Text {
        en: "No code of the app listens to taps on notifications.",
        zh: "应用没有监听通知点击事件。",
    },
    todo: Text {
        en: "Call on('notificationClicked', …) or useNotificationClicked at the start of the app, and open the page \
             there.",
        zh: "请在应用启动时调用 on('notificationClicked', …) 或使用 useNotificationClicked，并在其中跳转页面。",
    },
    link: None,
};

static TAPS_DROPPED: Cause = Cause {
    code: FindingCode::TapsDropped,
    seen: Text {
        en: "Too many taps waited for a listener; dropped: {0}.",
        zh: "由于长时间没有监听，有 {0} 次通知点击被丢弃。",
    },
    todo: Text {
        en: "Listen to notificationClicked from the start of the app on.",
        zh: "请在应用启动时就监听 notificationClicked。",
    },
    link: None,
};

static TAP_ROUTE_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Taps are listened to; whether the app has the page for consoles that open one could not be found out.",
        zh: "已监听通知点击；但无法得知应用是否有控制台所指定的界面。",
    },
    todo: Text {
        en: "Look in the merged manifest for com.timpush.tap.TapActivity.",
        zh: "请在合并后的清单文件中查找 com.timpush.tap.TapActivity。",
    },
    link: None,
};

static HEARD: Text = Text {
    en: "The app listens to taps, and has the page for consoles that open one.",
    zh: "应用已监听通知点击，并且有控制台所指定的界面。",
};

static HEARD_ON_IOS: Text =
    Text { en: "The app listens to taps.", zh: "应用已监听通知点击。" };

pub(super) fn app_state(case: &Case) -> Vec<Draft> {
    let draft = match case.foreground {
        true => case.hint(&IN_FOREGROUND, &[]),
        false => case.ok(Text { en: "The app is in the background.", zh: "应用处于后台。" }, &[]),
    };
    vec![draft]
}

pub(super) fn taps(case: &Case) -> Vec<Draft> {
    let TapsSeen { waiting, dropped, listening } = case.taps;
    let route = if case.os == Os::Android { manifest::TAP_ROUTE } else { &[] };
    let lacking = manifest::lacking(case, route);
    let route_known = route.iter().all(|part| case.facts.has(*part).is_some());
    let mut drafts = Vec::new();
    if !lacking.is_empty() {
        drafts.push(case.error(&TAP_ROUTE_MISSING, &[&case.list(&lacking)]));
    }
    match (listening, waiting) {
        (true, _) => {}
        (false, 0) => drafts.push(case.warning(&NOBODY_LISTENS, &[])),
        (false, _) => drafts.push(case.error(&TAPS_UNHEARD, &[&waiting])),
    }
    if dropped > 0 {
        drafts.push(case.warning(&TAPS_DROPPED, &[&dropped]));
    }
    if drafts.is_empty() {
        drafts.push(match (route_known, case.os) {
            (_, Os::Ios) => case.ok(HEARD_ON_IOS, &[]),
            (true, Os::Android) => case.ok(HEARD, &[]),
            (false, Os::Android) => case.unknown(&TAP_ROUTE_NOT_KNOWN, &[]),
        });
    }
    drafts
}
