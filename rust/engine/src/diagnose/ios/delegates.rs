//! Whether what iOS tells of notifications comes to this package.

use super::super::case::Case;
use super::super::finding::FindingCode;
use super::super::words::{Cause, Draft};
use super::facts::CenterDelegate;
use crate::language::Text;

static DELEGATE_TAKEN_OVER: Cause = Cause {
    code: FindingCode::DelegateTakenOver,
    seen: Text {
        en: "Another library has made itself the delegate of UNUserNotificationCenter in a way that this package could not \
             see: taps and pushes in the foreground come here only if it passes them on.",
        zh: "其他库以本插件无法察觉的方式成为了 UNUserNotificationCenter 的 delegate，只有它转交时，本插件才能收到通知点击和前台推送。",
    },
    todo: Text {
        en: "Look for whoever sets the delegate or replaces its setter, and let it forward; or call [TimPush \
             didReceiveNotificationResponse:withCompletionHandler:] and [TimPush \
             willPresentNotification:withCompletionHandler:] there.",
        zh: "请找出设置 delegate 或替换其 setter 的代码，让它转交；或在其中调用 [TimPush didReceiveNotificationResponse:withCompletionHandler:] 和 [TimPush willPresentNotification:withCompletionHandler:]。",
    },
    link: None,
};

static FORWARDED_BY_APP: Cause = Cause {
    code: FindingCode::DelegateOfApp,
    seen: Text {
        en: "TimPushAutomaticInterception is off: taps and pushes in the foreground come here only if the app's own delegate \
             of UNUserNotificationCenter passes them on.",
        zh: "TimPushAutomaticInterception 已关闭，只有应用自己的 UNUserNotificationCenter delegate 转交时，本插件才能收到通知点击和前台推送。",
    },
    todo: Text {
        en: "Check that it calls [TimPush didReceiveNotificationResponse:withCompletionHandler:] and [TimPush \
             willPresentNotification:withCompletionHandler:].",
        zh: "请确认其中调用了 [TimPush didReceiveNotificationResponse:withCompletionHandler:] 和 [TimPush willPresentNotification:withCompletionHandler:]。",
    },
    link: None,
};

static DELEGATE_MISSING: Cause = Cause {
    code: FindingCode::DelegateMissing,
    seen: Text {
        en: "UNUserNotificationCenter has no delegate: nobody hears of taps, and nothing is shown in the foreground.",
        zh: "UNUserNotificationCenter 没有 delegate，收不到通知点击，前台也不会展示推送。",
    },
    todo: Text {
        en: "Let no code set it to nil; with TimPushAutomaticInterception off, set one before the app has finished \
             launching.",
        zh: "请不要将其设为 nil；如果关闭了 TimPushAutomaticInterception，请在应用启动完成之前设置。",
    },
    link: None,
};

static DELEGATES_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Who hears of notifications first could not be found out.",
        zh: "无法得知由谁接收通知事件。",
    },
    todo: Text {
        en: "Look for whoever sets the delegate of UNUserNotificationCenter.",
        zh: "请查看是谁设置了 UNUserNotificationCenter 的 delegate。",
    },
    link: None,
};

static OURS: Text = Text {
    en: "This package hears of taps and of pushes in the foreground, and passes on what is not its own.",
    zh: "本插件能收到通知点击和前台推送，并会转交不属于自己的通知。",
};

pub(in crate::diagnose) fn delegates(case: &Case) -> Vec<Draft> {
    let ios = &case.facts.ios;
    let intercepts = ios.interception != Some(false);
    let draft = match (ios.delegate, intercepts) {
        (Some(CenterDelegate::Timpush), _) => case.ok(OURS, &[]),
        (Some(CenterDelegate::Other), true) => case.warning(&DELEGATE_TAKEN_OVER, &[]),
        (Some(CenterDelegate::Other), false) => case.hint(&FORWARDED_BY_APP, &[]),
        (Some(CenterDelegate::None), _) => case.error(&DELEGATE_MISSING, &[]),
        (None, _) => case.unknown(&DELEGATES_NOT_KNOWN, &[]),
    };
    vec![draft]
}
