//! Calls of the phone's system: badge, channels, shade, permission; and the choice of FCM.

mod support;

use serde_json::{Value, json};
use support::{Phone, config, xiaomi};
use timpush_engine::command::Command;
use timpush_engine::event::WarningCode;
use timpush_engine::input::{CallId, Input, Timer};
use timpush_engine::vendor::{DeviceInfo, Support, Vendor};

fn asked(phone: &Phone) -> Vec<(CallId, Value)> {
    let request = |command: &Command| match command {
        Command::CallSystem { call, request } => {
            Some((*call, serde_json::from_str(request.reveal()).unwrap_or_default()))
        }
        _ => None,
    };
    phone.commands.iter().filter_map(request).collect()
}

fn registered_with(phone: &Phone) -> Vec<Vendor> {
    let vendor = |command: &Command| match command {
        Command::RegisterVendor { vendor, .. } => Some(*vendor),
        _ => None,
    };
    phone.commands.iter().filter_map(vendor).collect()
}

fn answer(phone: &mut Phone, call: CallId, code: i32, data: Option<&str>) {
    let (message, data) = ("words".to_owned(), data.map(str::to_owned));
    phone.feed(Input::CallAnswer { call, code, message, data });
}

fn device(brand: &str, api_level: u32, vendors: &[Vendor]) -> DeviceInfo {
    DeviceInfo {
        brand: brand.into(),
        manufacturer: brand.into(),
        api_level,
        vendors: vendors.iter().map(|vendor| (*vendor, Support::Supported)).collect(),
        claims: Vec::new(),
    }
}

fn oppo_config(more: Value) -> Value {
    let mut config = json!({ "oppo_buz_id": 4, "oppo_app_key": "k", "oppo_app_secret": "s" });
    for (key, value) in more.as_object().into_iter().flatten() {
        config[key] = value.clone();
    }
    config
}

fn initialized(config: Value, device: DeviceInfo) -> Phone {
    let mut phone = Phone::new();
    phone.login("vinson");
    phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(device));
    phone
}

#[test]
fn each_call_is_passed_on_and_answered_once() {
    let calls = [
        (
            json!({ "method": "clearAllNotification" }),
            json!({ "api": "clearNotifications", "vendors": true }),
            880_008,
        ),
        (
            json!({ "method": "createNotificationChannel", "channel": { "channelId": "c", "channelName": "n", "channelSound": null, "importance": 3 } }),
            json!({ "api": "createChannel", "channelId": "c", "channelName": "n", "importance": 3 }),
            800_013,
        ),
        (
            json!({ "method": "setBadgeNum", "badgeNum": 7 }),
            json!({ "api": "setBadge", "vendor": "vivo", "number": 7 }),
            880_008,
        ),
    ];
    for (request, expected, refused) in calls {
        for (code, public) in [(0, 0), (-1, refused)] {
            let vivo = device("vivo", 34, &[Vendor::Vivo]);
            let mut phone = initialized(json!({ "vivo_buz_id": 5 }), vivo);
            let call = phone.call(request.clone());
            assert_eq!(asked(&phone), [(call, expected.clone())]);
            answer(&mut phone, call, code, None);
            answer(&mut phone, call, 0, None);
            phone.feed(Input::Timer(Timer::Call(call)));
            let answer = phone.answer(call);
            assert_eq!((answer.code, answer.desc.contains("words")), (public, code != 0));
        }
    }
}

#[test]
fn a_system_that_never_answers_ends_in_a_timeout() {
    for method in ["clearAllNotification", "requireNotificationPermission"] {
        let mut phone = Phone::new();
        let call = phone.call(json!({ "method": method }));
        phone.feed(Input::Timer(Timer::Call(call)));
        assert_eq!(phone.answer(call).code, 880_013);
    }
}

#[test]
fn vendors_are_left_alone_before_init() {
    let mut phone = Phone::new();
    phone.call(json!({ "method": "clearAllNotification" }));
    phone.call(json!({ "method": "requireNotificationPermission" }));
    assert!(asked(&phone).iter().all(|(_, request)| request["vendors"] == json!(false)));
}

#[test]
fn the_users_answer_to_the_permission_is_the_result_and_a_warning() {
    for (granted, code) in [(true, 0), (false, 800_016)] {
        let mut phone = Phone::registered("vinson");
        let call = phone.call(json!({ "method": "requireNotificationPermission" }));
        answer(&mut phone, call, 0, Some(&granted.to_string()));
        let result = phone.answer(call);
        assert_eq!((result.code, result.data), (code, Some(json!(granted))));
        let warnings = phone.registration().warnings;
        let off = warnings.iter().any(|warning| warning.code == WarningCode::NotificationsOff);
        assert_eq!(off, !granted);
    }
}

#[test]
fn arguments_that_make_no_sense_are_named() {
    let channel =
        |channel: Value| json!({ "method": "createNotificationChannel", "channel": channel });
    let badge = |number: Value| json!({ "method": "setBadgeNum", "badgeNum": number });
    let cases = [
        (badge(json!(-1)), "it is -1"),
        (badge(json!(1.5)), "it is 1.5"),
        (badge(json!({ "$number": "NaN" })), "it is NaN"),
        (badge(json!("3")), "it is text"),
        (badge(json!(2_147_483_648u32)), "2147483647; it is 2147483648"),
        (json!({ "method": "setBadgeNum" }), "it is null"),
        (channel(json!({ "channelName": "n" })), "channelId is missing"),
        (channel(json!({ "channelId": " ", "channelName": "n" })), "channelId is missing"),
        (channel(json!({ "channelId": "c" })), "channelName is missing"),
        (channel(json!({ "channelId": 5, "channelName": "n" })), "channelId must be text"),
        (channel(json!({ "channelID": "c" })), "unknown key channelID"),
        (channel(json!({ "channelId": "c", "channelName": "n", "importance": 9 })), "from 0 to 4"),
        (channel(json!("c")), "it got text"),
        (json!({ "method": "createNotificationChannel" }), "it got null"),
        (json!({ "method": "forceUseFCMPushChannel", "enable": "yes" }), "it is text"),
        (json!({ "method": "forceUseFCMPushChannel" }), "it is null"),
    ];
    let mut phone = Phone::registered("vinson");
    for (request, words) in cases {
        let call = phone.call(request.clone());
        let answer = phone.answer(call);
        assert_eq!(answer.code, 6017, "{request}");
        assert!(answer.desc.contains(words), "{request}: {}", answer.desc);
    }
    assert!(asked(&phone).is_empty());
}

#[test]
fn a_badge_waits_for_the_phones_description_and_needs_init() {
    let badge = json!({ "method": "setBadgeNum", "badgeNum": 1 });
    let mut phone = Phone::new();
    let early = phone.call(badge.clone());
    assert_eq!(phone.answer(early).code, 880_005);

    phone.init();
    let (shown, given_up) = (phone.call(badge.clone()), phone.call(badge.clone()));
    phone.feed(Input::Timer(Timer::Call(given_up)));
    assert_eq!(phone.answer(given_up).code, 880_013);
    phone.feed(Input::Device(device("HONOR", 30, &[])));
    assert_eq!(
        asked(&phone),
        [(shown, json!({ "api": "setBadge", "vendor": "honor", "number": 1 }))]
    );

    let mut silent = Phone::new();
    silent.init();
    let call = silent.call(badge);
    silent.feed(Input::Device(DeviceInfo::default()));
    assert_eq!(silent.answer(call).code, 880_011);
}

#[test]
fn a_launcher_without_badges_is_a_result() {
    for (brand, words) in [("Xiaomi", "Xiaomi's"), ("Meizu", "Meizu's"), ("google", "this phone's")]
    {
        let mut phone = initialized(json!({}), device(brand, 34, &[]));
        let call = phone.call(json!({ "method": "setBadgeNum", "badgeNum": 1 }));
        let answer = phone.answer(call);
        assert_eq!(answer.code, 880_007);
        assert!(answer.desc.contains(words), "{}", answer.desc);
    }
}

#[test]
fn oppo_has_its_channel_before_it_registers() {
    let cases = [
        (json!({}), 26, Some(json!({ "api": "createChannel", "channelId": "tuikit" }))),
        (
            json!({ "oppo_channel_id": "chat", "oppo_channel_name": "Chats" }),
            34,
            Some(json!({ "api": "createChannel", "channelId": "chat", "channelName": "Chats" })),
        ),
        (json!({}), 25, None),
    ];
    for (more, api_level, expected) in cases {
        let phone = initialized(oppo_config(more), device("realme", api_level, &[Vendor::Oppo]));
        let requests = asked(&phone);
        assert_eq!(requests.first().map(|(_, request)| request), expected.as_ref());
        let at = |is: fn(&Command) -> bool| phone.commands.iter().position(is);
        let registered = at(|command| matches!(command, Command::RegisterVendor { .. }));
        let created = at(|command| matches!(command, Command::CallSystem { .. }));
        assert!(registered.is_some() && created < registered);
    }
}

#[test]
fn oppos_channel_is_created_again_only_if_it_changes() {
    let oppo = device("OPPO", 34, &[Vendor::Oppo]);
    let mut phone = initialized(oppo_config(json!({})), oppo);
    phone.feed(Input::VendorToken { vendor: Vendor::Oppo, token: "token".into() });
    phone.call(json!({ "method": "init", "config": oppo_config(json!({})) }));
    assert_eq!(asked(&phone).len(), 1);
    let other = oppo_config(json!({ "oppo_channel_id": "chat" }));
    phone.call(json!({ "method": "init", "config": other }));
    assert_eq!(asked(&phone).len(), 2);
    assert_eq!(registered_with(&phone), [Vendor::Oppo]);
}

/// A Xiaomi phone with Play services, registered with Xiaomi.
fn with_fcm() -> Phone {
    let mut phone = Phone::new();
    phone.login("vinson");
    let mut config = config();
    config["google_buz_id"] = json!(7);
    phone.call(json!({ "method": "init", "config": config }));
    let mut xiaomi = xiaomi();
    xiaomi.vendors.insert(Vendor::Fcm, Support::Supported);
    phone.feed(Input::Device(xiaomi));
    phone.token("token-1").answer_report(0);
    phone
}

fn force(phone: &mut Phone, enable: bool) {
    let call = phone.call(json!({ "method": "forceUseFCMPushChannel", "enable": enable }));
    assert_eq!(phone.answer(call).code, 0);
}

#[test]
fn forcing_fcm_registers_again_and_leaves_the_other_vendor() {
    let mut phone = with_fcm();
    force(&mut phone, true);
    force(&mut phone, true);
    assert_eq!(registered_with(&phone), [Vendor::Xiaomi, Vendor::Fcm]);
    assert!(phone.commands.contains(&Command::UnregisterVendor { vendor: Vendor::Xiaomi }));
    let registration = phone.registration();
    assert_eq!((registration.vendor, registration.has_token), (Some(Vendor::Fcm), false));
    phone.feed(Input::VendorToken { vendor: Vendor::Fcm, token: "fcm-token".into() });
    assert_eq!(phone.reports().last().map(|report| report.1), Some(7));
    phone.answer_report(0);
    force(&mut phone, false);
    assert_eq!(registered_with(&phone).last(), Some(&Vendor::Xiaomi));
}

#[test]
fn forcing_fcm_outlives_the_process_and_says_what_fcm_lacks() {
    let mut phone = Phone::new();
    force(&mut phone, true);
    let mut phone = phone.restart();
    phone.login("vinson");
    let call = phone.init();
    phone.feed(Input::Device(xiaomi()));
    let answer = phone.answer(call);
    assert_eq!(answer.code, 880_003);
    for words in ["FCM's SDK is not linked", "forceUseFCMPushChannel(false) to use Xiaomi push"] {
        assert!(answer.desc.contains(words), "{}", answer.desc);
    }
    force(&mut phone, false);
    phone.feed(Input::Device(xiaomi()));
    assert_eq!(registered_with(&phone), [Vendor::Xiaomi]);
}
