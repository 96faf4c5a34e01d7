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

/// What a channel lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Lack {
    Linked,
    Supported,
    Configured(Vec<&'static str>),
}

/// Chooses the channel: the phone's own vendor's, else FCM where it can be used; `force_fcm` leaves
/// nothing but FCM, except on iOS.
///
/// # Errors
/// 880002–880004: what the phone's own channel lacks, and why FCM does not stand in for it; 880011 if
/// the platform could not describe the phone.
pub(crate) fn choose(
    device: &DeviceInfo,
    config: &Config,
    force_fcm: bool,
) -> Result<Channel, Failure> {
    if !device.is_described() {
        return Err(undescribed());
    }
    let own = brand::channel_of(device);
    match force_fcm && own != Vendor::Apns {
        true => usable(Vendor::Fcm, device, config).map_err(|lack| forced_in_vain(own, &lack)),
        false => usable(own, device, config)
            .or_else(|lack| stand_in(own, device, config, lack.failure(own))),
    }
}

/// FCM in place of `own`, which cannot be used because of `failure`.
///
/// # Errors
/// `failure` with a clause that says why FCM does not help, where FCM could have.
pub(crate) fn stand_in(
    own: Vendor,
    device: &DeviceInfo,
    config: &Config,
    failure: Failure,
) -> Result<Channel, Failure> {
    match own {
        Vendor::Fcm | Vendor::Apns => Err(failure),
        _ => usable(Vendor::Fcm, device, config).map_err(|lack| {
            let desc =
                format!("{}; FCM cannot stand in: {}", failure.desc, lack.clause(Vendor::Fcm));
            Failure { desc, ..failure }
        }),
    }
}

fn usable(vendor: Vendor, device: &DeviceInfo, config: &Config) -> Result<Channel, Lack> {
    match device.vendors.get(&vendor) {
        None => return Err(Lack::Linked),
        Some(Support::Unsupported) => return Err(Lack::Supported),
        Some(Support::Supported) => {}
    }
    let (business_id, credentials) = config.channel(vendor).map_err(Lack::Configured)?;
    Ok(Channel { vendor, business_id, credentials: credentials.clone() })
}

impl Lack {
    const fn code(&self) -> Code {
        match self {
            Self::Linked => Code::VendorNotLinked,
            Self::Supported => Code::VendorNotSupported,
            Self::Configured(_) => Code::VendorNotConfigured,
        }
    }

    fn failure(&self, vendor: Vendor) -> Failure {
        let remedy = match self {
            Self::Linked | Self::Supported if vendor == Vendor::Apns => {
                ": use an iPhone, or a simulator with iOS 16 or newer"
            }
            Self::Linked => ": add it to the app's Gradle dependencies and build again",
            Self::Supported => ": nothing can be pushed to it while the app is closed",
            Self::Configured(_) => "",
        };
        let desc = format!("this phone uses {vendor} push, but {}{remedy}", self.clause(vendor));
        Failure::new(self.code(), desc)
    }

    fn clause(&self, vendor: Vendor) -> String {
        match self {
            Self::Linked | Self::Supported if vendor == Vendor::Apns => {
                "there are no remote notifications on it".to_owned()
            }
            Self::Linked => format!("{vendor}'s SDK is not linked into the app"),
            Self::Supported if vendor == Vendor::Fcm => {
                "Google Play services do not answer on this phone".to_owned()
            }
            Self::Supported => format!(
                "{vendor}'s SDK says that this phone or its system version does not support it"
            ),
            Self::Configured(missing) => {
                let verb = if missing.len() == 1 { "is" } else { "are" };
                format!("{} {verb} missing in init's configuration", missing.join(", "))
            }
        }
    }
}

fn forced_in_vain(own: Vendor, lack: &Lack) -> Failure {
    let clause = lack.clause(Vendor::Fcm);
    let instead = match own {
        Vendor::Fcm => String::new(),
        own => format!(": call forceUseFCMPushChannel(false) to use {own} push instead"),
    };
    let desc = format!("forceUseFCMPushChannel asks for FCM, but {clause}{instead}");
    Failure::new(lack.code(), desc)
}

/// Why nothing can be decided for a phone that [is not described](DeviceInfo::is_described).
pub(crate) fn undescribed() -> Failure {
    let desc = "the phone could not be described (brand, system version, linked push SDKs): look for \
                the exception in the log (tag TimPush), and call init again";
    Failure::new(Code::Internal, desc)
}
