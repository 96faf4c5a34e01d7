//! Which channel a phone uses: every pair of brand and what is linked, supported and configured.

mod support;

use serde_json::{Map, Value, json};
use support::Phone;
use timpush_engine::command::Command;
use timpush_engine::input::{CallId, Input};
use timpush_engine::vendor::{DeviceInfo, Support, Vendor};

/// (brand, manufacturer, whose)
const BRANDS: [(&str, &str, Vendor); 17] = [
    ("Xiaomi", "Xiaomi", Vendor::Xiaomi),
    ("Redmi", "Xiaomi", Vendor::Xiaomi),
    ("POCO", "Xiaomi", Vendor::Xiaomi),
    ("blackshark", "blackshark", Vendor::Xiaomi),
    ("HUAWEI", "HUAWEI", Vendor::Huawei),
    ("HONOR", "HUAWEI", Vendor::Huawei),
    ("HONOR", "HONOR", Vendor::Honor),
    ("OPPO", "OPPO", Vendor::Oppo),
    ("realme", "realme", Vendor::Oppo),
    ("OnePlus", "OnePlus", Vendor::Oppo),
    ("vivo", "vivo", Vendor::Vivo),
    ("iQOO", "vivo", Vendor::Vivo),
    ("Meizu", "Meizu", Vendor::Meizu),
    ("22c4185e", "alps", Vendor::Meizu),
    ("google", "Google", Vendor::Fcm),
    ("samsung", "samsung", Vendor::Fcm),
    ("Apple", "Apple", Vendor::Apns),
];

const STATES: [Option<Support>; 3] = [None, Some(Support::Unsupported), Some(Support::Supported)];

/// What a phone's channel has.
#[derive(Clone, Copy, Debug)]
struct Has {
    sdk: Option<Support>,
    keys: bool,
}

fn possibilities() -> impl Iterator<Item = Has> {
    STATES.into_iter().flat_map(|sdk| [true, false].map(|keys| Has { sdk, keys }))
}

/// The code for what it lacks, in the order in which that is looked at; 0 if it lacks nothing.
fn lack(has: Has) -> i32 {
    match (has.sdk, has.keys) {
        (None, _) => 880_003,
        (Some(Support::Unsupported), _) => 880_004,
        (Some(Support::Supported), false) => 880_002,
        (Some(Support::Supported), true) => 0,
    }
}

fn keys_of(vendor: Vendor) -> Value {
    match vendor {
        Vendor::Xiaomi => json!({ "mi_buz_id": 1, "mi_push_app_id": "i", "mi_push_app_key": "k" }),
        Vendor::Huawei => json!({ "hw_buz_id": 2 }),
        Vendor::Honor => json!({ "honor_buz_id": 3 }),
        Vendor::Oppo => {
            json!({ "oppo_buz_id": 4, "oppo_app_key": "k", "oppo_app_secret": "s" })
        }
        Vendor::Vivo => json!({ "vivo_buz_id": 5 }),
        Vendor::Meizu => json!({ "mz_buz_id": 6, "mz_app_id": "i", "mz_app_key": "k" }),
        Vendor::Fcm => json!({ "google_buz_id": 7 }),
        Vendor::Apns => json!({ "apple_buz_id": 8 }),
    }
}

fn config(channels: &[(Vendor, Has)]) -> Value {
    let mut config = Map::new();
    for (vendor, _) in channels.iter().filter(|(_, has)| has.keys) {
        config.extend(keys_of(*vendor).as_object().cloned().unwrap_or_default());
    }
    Value::Object(config)
}

fn device(brand: &str, manufacturer: &str, channels: &[(Vendor, Has)]) -> DeviceInfo {
    let linked = channels.iter().filter_map(|(vendor, has)| Some((*vendor, has.sdk?)));
    DeviceInfo {
        brand: brand.into(),
        manufacturer: manufacturer.into(),
        api_level: 34,
        vendors: linked.collect(),
        claims: Vec::new(),
    }
}

fn init(device: DeviceInfo, config: &Value) -> (Phone, CallId) {
    let mut phone = Phone::new();
    phone.login("vinson");
    let call = phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(device));
    (phone, call)
}

fn chosen(phone: &Phone) -> Option<Vendor> {
    phone.commands.iter().rev().find_map(|command| match command {
        Command::RegisterVendor { vendor, .. } => Some(*vendor),
        _ => None,
    })
}

#[test]
fn every_brand_with_everything_that_its_channel_and_fcm_may_lack() {
    for (brand, manufacturer, own) in BRANDS {
        for (has, fcm) in possibilities().flat_map(|has| possibilities().map(move |fcm| (has, fcm)))
        {
            let fcm_helps = !matches!(own, Vendor::Fcm | Vendor::Apns);
            let channels = match own {
                Vendor::Fcm => vec![(own, has)],
                own => vec![(own, has), (Vendor::Fcm, fcm)],
            };
            let what = format!("{brand} by {manufacturer}: {channels:?}");
            let device = device(brand, manufacturer, &channels);
            let (phone, call) = init(device, &config(&channels));
            match (lack(has), lack(fcm)) {
                (0, _) => assert_eq!(chosen(&phone), Some(own), "{what}"),
                (_, 0) if fcm_helps => assert_eq!(chosen(&phone), Some(Vendor::Fcm), "{what}"),
                (code, _) => {
                    let answer = phone.answer(call);
                    assert_eq!((answer.code, chosen(&phone)), (code, None), "{what}");
                    let why_not = answer.desc.contains("FCM cannot stand in: ");
                    assert_eq!(why_not, fcm_helps, "{what}: {}", answer.desc);
                }
            }
        }
    }
}

#[test]
fn a_failure_names_what_is_missing_and_why_fcm_does_not_help() {
    let none = Has { sdk: None, keys: false };
    let ready = Has { sdk: Some(Support::Supported), keys: true };
    let unsupported = Has { sdk: Some(Support::Unsupported), keys: true };
    let unconfigured = Has { sdk: Some(Support::Supported), keys: false };
    let cases = [
        (none, none, "OPPO's SDK is not linked", "FCM's SDK is not linked"),
        (unsupported, unsupported, "does not support it", "Play services do not answer"),
        (
            unconfigured,
            unconfigured,
            "oppo_buz_id, oppo_app_key, oppo_app_secret are",
            "google_buz_id is",
        ),
    ];
    for (own, fcm, lacks, clause) in cases {
        let channels = [(Vendor::Oppo, own), (Vendor::Fcm, fcm), (Vendor::Xiaomi, ready)];
        let (phone, call) = init(device("OPPO", "OPPO", &channels), &config(&channels));
        let desc = phone.answer(call).desc;
        let (before, after) = desc.split_once("FCM cannot stand in: ").expect("a clause");
        assert!(before.contains(lacks) && after.contains(clause), "{desc}");
    }
}

#[test]
fn a_vendor_that_refuses_the_phone_as_unsupported_gives_way_to_fcm() {
    let ready = Has { sdk: Some(Support::Supported), keys: true };
    for (fcm, code) in [(ready, 0), (Has { sdk: None, keys: true }, 880_004)] {
        let channels = [(Vendor::Vivo, ready), (Vendor::Fcm, fcm)];
        let (mut phone, call) = init(device("vivo", "vivo", &channels), &config(&channels));
        assert_eq!(chosen(&phone), Some(Vendor::Vivo));
        let message = "not supported".to_owned();
        phone.feed(Input::VendorFailure { vendor: Vendor::Vivo, code: 101, message });
        if code == 0 {
            assert_eq!(chosen(&phone), Some(Vendor::Fcm));
            assert!(phone.answers(call).is_empty());
            continue;
        }
        let answer = phone.answer(call);
        assert_eq!(answer.code, code);
        assert!(answer.desc.contains("101") && answer.desc.contains("FCM cannot stand in"));
        assert_eq!(answer.vendor_error.map(|error| error.code), Some(101));
    }
}

#[test]
fn a_phone_that_could_not_be_described_is_an_internal_error_until_it_can() {
    let channels = [(Vendor::Oppo, Has { sdk: Some(Support::Supported), keys: true })];
    let config = config(&channels);
    let (mut phone, call) = init(DeviceInfo::default(), &config);
    let answer = phone.answer(call);
    assert_eq!(answer.code, 880_011);
    assert!(answer.desc.contains("could not be described"), "{}", answer.desc);
    phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(device("OPPO", "OPPO", &channels)));
    assert_eq!(chosen(&phone), Some(Vendor::Oppo));
}
