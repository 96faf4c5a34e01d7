//! `init`'s configuration: what an app passed, checked and put in one form.

mod keys;
pub(crate) mod value;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use keys::{Field, KEYS, Key, KeyKind};

use crate::code::{Code, Failure};
use crate::command::Credentials;
use crate::event::{Warning, WarningCode};
use crate::input::Millis;
use crate::language::Language;
use crate::secret::Secret;
use crate::system::NotificationChannel;
use crate::vendor::Vendor;

const REGISTER_TIMEOUT: Millis = 20_000;
const REGISTER_TIMEOUT_BOUNDS: (Millis, Millis) = (1_000, 120_000);
/// The one that TUIKit's senders name.
const OPPO_CHANNEL: &str = "tuikit";
const EXAMPLE: &str = "init({ mi_buz_id: 5218, mi_push_app_id: '…', mi_push_app_key: '…' })";

/// One channel's part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VendorConfig {
    /// The certificate ID.
    pub business_id: Option<u32>,
    /// The certificate ID in an international edition.
    pub business_id_abroad: Option<u32>,
    /// What the vendor's SDK needs.
    pub credentials: Credentials,
}

/// The whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    vendors: BTreeMap<Vendor, VendorConfig>,
    abroad: bool,
    oppo_channel_id: Option<Secret>,
    oppo_channel_name: Option<Secret>,
    /// Whether nothing may happen before consent.
    pub require_consent: bool,
    /// How long a vendor may take to answer.
    pub register_timeout: Millis,
    /// In which language developers are told.
    pub language: Language,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            vendors: BTreeMap::new(),
            abroad: false,
            oppo_channel_id: None,
            oppo_channel_name: None,
            require_consent: false,
            register_timeout: REGISTER_TIMEOUT,
            language: Language::default(),
        }
    }
}

impl Config {
    /// Reads what an app passed to `init`; `None` if it passed nothing.
    ///
    /// # Errors
    /// 6017 with the name of the key, what stands there and what should.
    pub fn parse(config: Option<&Value>) -> Result<(Self, Vec<Warning>), Failure> {
        match config {
            None => Ok((Self::default(), Vec::new())),
            Some(Value::Object(object)) => Self::parse_object(object),
            Some(other) => Err(Failure::new(
                Code::InvalidParameter,
                format!("init takes an object, such as {EXAMPLE}; it got {}", value::shown(other)),
            )),
        }
    }

    fn parse_object(object: &Map<String, Value>) -> Result<(Self, Vec<Warning>), Failure> {
        let mut config = Self::default();
        let mut warnings: Vec<_> = object.keys().filter_map(|name| unknown_key(name)).collect();
        let mut set_by: Vec<&Key> = Vec::new();
        for key in KEYS {
            let Some(value) = object.get(key.name).filter(|value| !value.is_null()) else {
                continue;
            };
            if let Some(first) = set_by.iter().find(|first| first.field == key.field) {
                warnings.push(duplicate_key(first, key));
                continue;
            }
            let from_text = config.set(key, value).map_err(|wrong| invalid(key, &wrong))?;
            if from_text {
                warnings.push(number_as_text(key));
            }
            set_by.push(key);
        }
        Ok((config, warnings))
    }

    /// Returns whether a number was given as text.
    fn set(&mut self, key: &Key, value: &Value) -> Result<bool, String> {
        let mut from_text = false;
        let mut business_id = || {
            let read = value::business_id(value)?;
            from_text = read.from_text;
            Ok::<_, String>(Some(read.value))
        };
        match key.field {
            Field::BusinessId(vendor) => self.vendor(vendor).business_id = business_id()?,
            Field::BusinessIdAbroad(vendor) => {
                self.vendor(vendor).business_id_abroad = business_id()?
            }
            Field::AppId(vendor) => self.vendor(vendor).credentials.app_id = value::text(value)?,
            Field::AppKey(vendor) => self.vendor(vendor).credentials.app_key = value::text(value)?,
            Field::AppSecret(vendor) => {
                self.vendor(vendor).credentials.app_secret = value::text(value)?;
            }
            Field::OppoChannelId => self.oppo_channel_id = value::text(value)?,
            Field::OppoChannelName => self.oppo_channel_name = value::text(value)?,
            Field::Abroad => self.abroad = value::flag(value)?,
            Field::RequireConsent => self.require_consent = value::flag(value)?,
            Field::RegisterTimeout => {
                let (min, max) = REGISTER_TIMEOUT_BOUNDS;
                self.register_timeout = value::whole(value, min, max)?;
            }
            Field::Language => self.language = value::language(value)?,
        }
        Ok(from_text)
    }

    fn vendor(&mut self, vendor: Vendor) -> &mut VendorConfig {
        self.vendors.entry(vendor).or_default()
    }

    /// The notification channel that a vendor shows pushes in, where it needs one of the app's.
    pub(crate) fn notification_channel(&self, vendor: Vendor) -> Option<NotificationChannel> {
        let reveal = |text: &Option<Secret>| text.as_ref().map(|text| text.reveal().to_owned());
        let id = reveal(&self.oppo_channel_id).unwrap_or_else(|| OPPO_CHANNEL.to_owned());
        let channel = NotificationChannel::named(id, reveal(&self.oppo_channel_name));
        (vendor == Vendor::Oppo).then_some(channel)
    }

    /// The certificate ID of a channel.
    pub(crate) fn business_id(&self, vendor: Vendor) -> Option<u32> {
        let part = self.vendors.get(&vendor)?;
        part.business_id_abroad.filter(|_| self.abroad).or(part.business_id)
    }

    /// Other channels with this certificate ID.
    pub(crate) fn others_with(&self, vendor: Vendor, id: u32) -> impl Iterator<Item = Vendor> {
        let others = self.vendors.keys().copied().filter(move |other| *other != vendor);
        others.filter(move |other| self.business_id(*other) == Some(id))
    }

    /// The certificate ID and credentials of a channel.
    ///
    /// # Errors
    /// The names of the keys that are missing.
    pub fn channel(&self, vendor: Vendor) -> Result<(u32, &Credentials), Vec<&'static str>> {
        let nothing = VendorConfig::default();
        let part = self.vendors.get(&vendor).unwrap_or(&nothing);
        let business_id = self.business_id(vendor);
        match (business_id, missing(vendor, business_id, &part.credentials)) {
            (Some(id), missing) if missing.is_empty() => {
                Ok((id, &self.vendors[&vendor].credentials))
            }
            (_, missing) => Err(missing),
        }
    }
}

fn missing(vendor: Vendor, id: Option<u32>, credentials: &Credentials) -> Vec<&'static str> {
    let id_missing = id.is_none().then_some(Field::BusinessId(vendor));
    let needed: &[(bool, Field)] = match vendor {
        Vendor::Xiaomi | Vendor::Meizu => &[
            (credentials.app_id.is_none(), Field::AppId(vendor)),
            (credentials.app_key.is_none(), Field::AppKey(vendor)),
        ],
        Vendor::Oppo => &[
            (credentials.app_key.is_none(), Field::AppKey(vendor)),
            (credentials.app_secret.is_none(), Field::AppSecret(vendor)),
        ],
        Vendor::Huawei | Vendor::Honor | Vendor::Vivo | Vendor::Fcm | Vendor::Apns => &[],
    };
    let absent = needed.iter().filter(|(absent, _)| *absent).map(|(_, field)| *field);
    id_missing.into_iter().chain(absent).map(keys::name_of).collect()
}

fn invalid(key: &Key, wrong: &str) -> Failure {
    Failure::new(Code::InvalidParameter, format!("init: {} {wrong}", key.name))
}

fn unknown_key(name: &str) -> Option<Warning> {
    if keys::find(name).is_some() {
        return None;
    }
    let hint = match keys::nearest(name) {
        Some(nearest) => format!("did you mean {nearest}?"),
        None => "it is ignored".to_owned(),
    };
    let desc = format!("init: unknown key {name}: {hint}");
    Some(Warning { code: WarningCode::UnknownKey, desc })
}

fn duplicate_key(first: &Key, second: &Key) -> Warning {
    let desc = format!("init: {} and {} set the same thing: {0} is used", first.name, second.name);
    Warning { code: WarningCode::DuplicateKey, desc }
}

fn number_as_text(key: &Key) -> Warning {
    let desc = format!("init: {} was given as text: write it without quotes", key.name);
    Warning { code: WarningCode::NumberAsText, desc }
}
