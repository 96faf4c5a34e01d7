//! An iPhone, and what it was asked for.

use serde_json::{Value, json};
use timpush_engine::command::{Command, Credentials};
use timpush_engine::input::{CallId, Input};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

use crate::support::Phone;

pub(crate) const BUSINESS_ID: u32 = 9;

fn iphone() -> DeviceInfo {
    DeviceInfo {
        brand: "Apple".into(),
        manufacturer: "Apple".into(),
        api_level: 18,
        vendors: [(Vendor::Apns, Support::Supported)].into(),
        claims: Vec::new(),
    }
}

pub(crate) fn new() -> Phone {
    Phone::boot_on(Os::Ios, None)
}

/// Has called `init`, and been described.
pub(crate) fn init(phone: &mut Phone) -> CallId {
    let config = json!({ "apple_buz_id": BUSINESS_ID, "google_buz_id": 7 });
    let call = phone.call(json!({ "method": "init", "config": config }));
    phone.feed(Input::Device(iphone()));
    call
}

pub(crate) fn initialized() -> (Phone, CallId) {
    let mut phone = new();
    phone.login("vinson");
    let call = init(&mut phone);
    (phone, call)
}

pub(crate) fn registered() -> Phone {
    let (mut phone, _) = initialized();
    token(&mut phone, "a1").answer_report(0);
    phone
}

pub(crate) fn token<'a>(phone: &'a mut Phone, token: &str) -> &'a mut Phone {
    phone.feed(Input::VendorToken { vendor: Vendor::Apns, token: token.into() })
}

pub(crate) fn fails(phone: &mut Phone, code: i64) {
    phone.feed(Input::VendorFailure { vendor: Vendor::Apns, code, message: "words".into() });
}

/// How often APNs was asked for a token; it needs nothing for that.
pub(crate) fn registrations(phone: &Phone) -> usize {
    let needs_nothing = |command: &&Command| match command {
        Command::RegisterVendor { vendor, credentials } => {
            assert_eq!((*vendor, credentials), (Vendor::Apns, &Credentials::default()));
            true
        }
        _ => false,
    };
    phone.commands.iter().filter(needs_nothing).count()
}

/// Calls of iOS, in order.
pub(crate) fn asked(phone: &Phone) -> Vec<Value> {
    let request = |command: &Command| match command {
        Command::CallSystem { request, .. } => serde_json::from_str(request.reveal()).ok(),
        _ => None,
    };
    phone.commands.iter().filter_map(request).collect()
}

/// Calls of the IM SDK, in order.
pub(crate) fn told_im(phone: &Phone) -> Vec<(CallId, Value)> {
    let request = |command: &Command| match command {
        Command::CallIm { call, request } => {
            Some((*call, serde_json::from_str(request.reveal()).ok()?))
        }
        _ => None,
    };
    phone.commands.iter().filter_map(request).collect()
}
