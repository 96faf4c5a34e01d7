//! The same: from the phone's system to taps.

use serde_json::json;
use timpush_engine::input::{Input, TapSource, Timer};

use crate::scenes::{
    Scene, call, error, failed, healthy, initialized, listening, oppo, pixel, refused_report, sent,
    with,
};
use crate::support::{config, tap, xiaomi};
use timpush_engine::vendor::Support;

pub(crate) fn system() -> Vec<Scene> {
    let channels = |importance: i64| json!([{ "id": "tuikit", "importance": importance }]);
    vec![
        error("manifestIncomplete", "manifest", healthy)
            .facts(json!({ "found": [false, true, true, true, true] })),
        error("permissionDenied", "permission", healthy).facts(json!({ "permitted": false })),
        error("permissionDenied", "permission", oppo).facts(json!({ "permitted": false })),
        error("channelMissing", "notificationChannels", oppo).facts(json!({ "channels": [] })),
        error("channelBlocked", "notificationChannels", oppo)
            .facts(json!({ "channels": channels(0) })),
        error("channelBlocked", "notificationChannels", healthy)
            .facts(json!({ "channels": channels(0) }))
            .level("warning"),
        error("channelQuiet", "notificationChannels", healthy)
            .facts(json!({ "channels": channels(2) }))
            .level("warning"),
        error("batteryRestricted", "background", healthy)
            .facts(json!({ "backgroundRestricted": true })),
        error("batteryOptimized", "background", || pixel(Support::Supported)).level("warning"),
        error("autoStartUnknown", "autoStart", healthy).level("ok"),
        error("autoStartUnknown", "autoStart", || pixel(Support::Supported))
            .facts(json!({ "brand": "samsung" }))
            .level("unknown"),
    ]
}

pub(crate) fn token() -> Vec<Scene> {
    vec![
        error("vendorRefused", "token", || failed(70_000_002)),
        error("vendorRefused", "token", || failed(424_242)),
        error("vendorRefused", "token", || failed(-1)),
        error("vendorRefused", "lastRefusal", || {
            let mut phone = failed(70_000_002);
            phone.init();
            phone.feed(Input::Device(xiaomi())).token("token-1").answer_report(0);
            phone
        })
        .level("warning"),
        error("reportRefused", "lastRefusal", || {
            let mut phone = refused_report(6_017);
            phone.feed(Input::Timer(Timer::Retry)).answer_report(0);
            phone
        })
        .level("warning"),
        error("vendorSilent", "token", || {
            let mut phone = initialized(config(), xiaomi());
            phone.feed(Input::Timer(Timer::Registration));
            phone
        }),
        error("tokenEmpty", "token", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("");
            phone
        }),
        error("tokenMissing", "token", || initialized(config(), xiaomi())).level("unknown"),
        error("tokenOld", "token", || {
            let mut phone = listening(healthy().restart());
            phone.login("vinson");
            phone.init();
            phone.feed(Input::Device(xiaomi()));
            phone
        })
        .level("unknown"),
        error("reportRefused", "report", || refused_report(6_017)),
        error("reportRefused", "report", || refused_report(424_242)),
        error("reportPending", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1");
            phone
        })
        .level("unknown"),
        error("reportPending", "report", || {
            let mut phone = listening(healthy().restart());
            phone.login("denny");
            phone.init();
            phone.feed(Input::Device(xiaomi()));
            phone
        })
        .level("unknown"),
        error("imSilent", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1").feed(Input::Timer(Timer::Report));
            phone
        }),
        error("imSilent", "report", || {
            let mut phone = initialized(config(), xiaomi());
            phone.token("token-1").feed(Input::Timer(Timer::Report));
            phone.feed(Input::Timer(Timer::Retry));
            phone
        }),
    ]
}

pub(crate) fn sending_and_taps() -> Vec<Scene> {
    vec![
        error("inForeground", "appState", || {
            with(|phone| {
                phone.feed(Input::Foreground(true));
            })
        })
        .level("ok"),
        error("quotaHint", "limits", healthy).level("ok"),
        error("sendDropped", "lastSend", || sent(json!({ "desc": "" }), "createCustomMessage")),
        error("sendChanged", "lastSend", || {
            let info = json!({
                "desc": "hi", "ext": "{}", "androidOPPOChannelID": "tuikit", "androidSound": "ring.mp3",
            });
            sent(info, "createTextMessage")
        })
        .level("warning"),
        error("tapsUnheard", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
                phone.feed(Input::Tap(tap("{}", Some("m1"), TapSource::Receiver)));
            })
        }),
        error("tapsUnheard", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
            })
        })
        .level("warning"),
        error("tapsDropped", "taps", || {
            with(|phone| {
                phone.feed(Input::Listening(false));
                for number in 0..=timpush_engine::TAP_CAPACITY {
                    let id = format!("m{number}");
                    phone.feed(Input::Tap(tap("{}", Some(&id), TapSource::Receiver)));
                }
                phone.feed(Input::Listening(true));
            })
        })
        .level("warning"),
        error("tapRouteMissing", "taps", healthy)
            .facts(json!({ "found": [true, true, true, false, true] })),
        error("ok", "stateFile", healthy).level("ok"),
        error("notKnown", "clock", healthy).facts(json!({ "serverTime": 0 })).level("unknown"),
        error("needsEarlier", "token", || with(call("unRegisterPush"))).level("unknown"),
    ]
}
