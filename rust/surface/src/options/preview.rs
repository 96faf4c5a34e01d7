//! What each vendor's phones show.

use std::borrow::Cow;

use serde::Serialize;

use super::case::Case;
use super::rules::Finding;
use super::shown::Line;
use super::warning::{OfflinePushCode, OfflinePushWarning};
use crate::vendor::Vendor;

/// What one vendor's phones show, on Android 8 and newer, where the certificate has no channel of its
/// own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct OfflinePushPreview<'a> {
    /// Whose.
    pub vendor: Vendor,
    /// Whether anything is shown.
    pub shown: bool,
    /// Why nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<OfflinePushCode>,
    /// First line; absent if it is the sender's, who is not known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub title: Option<Cow<'a, str>>,
    /// Second line; absent if the service writes it itself, as for an image.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    pub desc: Option<Cow<'a, str>>,
}

/// What becomes of offline push options.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfflinePushCheck<'a> {
    /// What is not right about them.
    pub warnings: Vec<OfflinePushWarning>,
    /// What each vendor's phones show.
    pub previews: Vec<OfflinePushPreview<'a>>,
}

/// What each vendor that was asked for shows.
pub(super) fn previews<'a>(case: &Case<'a>, findings: &[Finding]) -> Vec<OfflinePushPreview<'a>> {
    let stopped = case.stopped();
    case.vendors.iter().map(|vendor| preview(case, vendor, findings, stopped)).collect()
}

fn preview<'a>(
    case: &Case<'a>,
    vendor: Vendor,
    findings: &[Finding],
    stopped: Option<OfflinePushCode>,
) -> OfflinePushPreview<'a> {
    let refusal = || findings.iter().find(|finding| finding.stops(vendor));
    let because = stopped.or_else(|| refusal().map(|finding| finding.rule.code));
    let shown = because.is_none();
    let line = |line| case.line_on(vendor, line).filter(|_| shown);
    OfflinePushPreview { vendor, shown, because, title: line(Line::Title), desc: line(Line::Desc) }
}
