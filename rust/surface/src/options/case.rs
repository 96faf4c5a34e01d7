//! Everything that a rule looks at.

use std::borrow::Cow;

use super::about::{About, MessageType};
use super::field::Field;
use super::info::OfflinePushInfo;
use super::params::Params;
use super::read::{Reading, Stray};
use super::shown::{Clean, Line, cut};
use super::warning::{OfflinePushCode, Vendors};
use crate::secret::Secret;
use crate::vendor::Vendor;

/// Options, the message that they go with, and what of both is shown.
pub(crate) struct Case<'a> {
    pub(super) info: &'a OfflinePushInfo<'a>,
    pub(super) strays: &'a [Stray],
    pub(super) about: &'a About,
    /// The channels to check for.
    pub(super) vendors: Vendors,
    /// Both lines before a vendor cuts them; `None` if not known here.
    title: Option<Clean<'a>>,
    desc: Option<Clean<'a>>,
    pub(super) params: Option<Params<'a>>,
}

impl<'a> Case<'a> {
    pub(crate) fn new(reading: &'a Reading<'a>, about: &'a About) -> Self {
        let info = &reading.info;
        let vendors = about.vendors.as_ref().map_or(Vendors::ALL, |vendors| Vendors::of(vendors));
        Self {
            info,
            strays: &reading.strays,
            about,
            vendors,
            title: info.text(Field::Title).or_else(|| sender_name(about)).map(Clean::of),
            desc: info.text(Field::Desc).or_else(|| message_text(about)).map(Clean::of),
            params: info.text(Field::VendorParams).map(Params::of),
        }
    }

    /// A line as vendors get it.
    pub(super) fn line(&self, line: Line) -> Option<&str> {
        self.clean(line).map(|clean| clean.text.as_ref())
    }

    /// Whether vendors take characters out of a line.
    pub(super) fn is_filtered(&self, line: Line) -> bool {
        self.clean(line).is_some_and(|clean| clean.filtered)
    }

    /// Whether a line is one of the options, and not the sender's name or the message's text.
    pub(super) fn is_own(&self, line: Line) -> bool {
        let field = match line {
            Line::Title => Field::Title,
            Line::Desc => Field::Desc,
        };
        self.info.text(field).is_some()
    }

    const fn clean(&self, line: Line) -> Option<&Clean<'a>> {
        match line {
            Line::Title => self.title.as_ref(),
            Line::Desc => self.desc.as_ref(),
        }
    }

    /// A line as a vendor shows it.
    pub(super) fn line_on(&self, vendor: Vendor, line: Line) -> Option<Cow<'a, str>> {
        Some(match &self.clean(line)?.text {
            Cow::Borrowed(text) => cut(text, vendor, line),
            Cow::Owned(text) => cut(text, vendor, line).into_owned().into(),
        })
    }

    /// Whether the sender wants no push.
    pub(super) fn is_disabled(&self) -> bool {
        self.info.flag(Field::DisablePush)
    }

    pub(super) fn is_custom_without_desc(&self) -> bool {
        let is_custom = self.about.message_type == Some(MessageType::Custom);
        is_custom && self.info.text(Field::Desc).is_none()
    }

    /// Why the IM service pushes nothing, whether or not there is anything wrong about that.
    pub(super) fn stopped(&self) -> Option<OfflinePushCode> {
        let reasons = [
            (self.about.online_user_only, OfflinePushCode::OnlineOnly),
            (self.is_disabled(), OfflinePushCode::PushDisabled),
            (self.is_custom_without_desc(), OfflinePushCode::CustomWithoutDesc),
        ];
        reasons.into_iter().find(|(stops, _)| *stops).map(|(_, code)| code)
    }
}

fn sender_name(about: &About) -> Option<&str> {
    let sender = about.sender.as_ref()?;
    let names = [&sender.nickname, &sender.user_id];
    names.into_iter().flatten().map(Secret::reveal).find(|name| !name.is_empty())
}

/// The service shows the text of a text message, and words of its own for an image and the like.
fn message_text(about: &About) -> Option<&str> {
    match about.message_type {
        Some(MessageType::Text) => about.text.as_ref().map(Secret::reveal),
        _ => None,
    }
}
