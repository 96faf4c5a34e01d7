//! Which channel this phone uses (design rule 3).

use crate::brand;
use crate::code::{Code, Failure};
use crate::command::Credentials;
use crate::config::Config;
use crate::vendor::{DeviceInfo, Support, Vendor};

/// The chosen channel with what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Channel {
    /// Which.
    pub(crate) vendor: Vendor,
    /// The certificate ID to report.
    pub(crate) business_id: u32,
    /// What the vendor's SDK needs.
    pub(crate) credentials: Credentials,
}

/// Chooses the channel: the phone's own vendor's, else FCM where Play services answer.
///
/// # Errors
/// 880002–880004: what the phone's own channel lacks.
pub(crate) fn choose(device: &DeviceInfo, config: &Config) -> Result<Channel, Failure> {
    let own = brand::channel_of(device);
    usable(own, device, config).or_else(|failure| {
        let fallback = own != Vendor::Apns && device.play_services;
        fallback.then(|| usable(Vendor::Fcm, device, config).ok()).flatten().ok_or(failure)
    })
}

fn usable(vendor: Vendor, device: &DeviceInfo, config: &Config) -> Result<Channel, Failure> {
    match device.vendors.get(&vendor) {
        None => return Err(not_linked(vendor)),
        Some(Support::Unsupported) => return Err(not_supported(vendor)),
        Some(Support::Supported) => {}
    }
    let (business_id, credentials) =
        config.channel(vendor).map_err(|missing| not_configured(vendor, &missing))?;
    Ok(Channel { vendor, business_id, credentials: credentials.clone() })
}

fn not_linked(vendor: Vendor) -> Failure {
    let desc = format!(
        "this phone needs {vendor} push, but {vendor}'s SDK is not linked into the app: add it to \
         the app's Gradle dependencies and build again"
    );
    Failure::new(Code::VendorNotLinked, desc)
}

fn not_supported(vendor: Vendor) -> Failure {
    let desc = format!(
        "{vendor}'s SDK says that this phone or its system version has no {vendor} push: nothing \
         can be pushed to it while the app is closed"
    );
    Failure::new(Code::VendorNotSupported, desc)
}

fn not_configured(vendor: Vendor, missing: &[&str]) -> Failure {
    let verb = if missing.len() == 1 { "is" } else { "are" };
    let desc = format!(
        "this phone uses {vendor} push, but {} {verb} missing in init's configuration",
        missing.join(", ")
    );
    Failure::new(Code::VendorNotConfigured, desc)
}
