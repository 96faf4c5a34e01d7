//! What becomes of a line of text on its way to a phone's screen.

use std::borrow::Cow;

use crate::vendor::Vendor;

/// Stands for what was cut off.
const ELLIPSIS: char = '…';

/// How long a line may be.
#[derive(Clone, Copy, Debug)]
enum Limit {
    CodePoints(usize),
    /// Halves of a Chinese character: a code point above U+00FF counts twice.
    HalfWidths(usize),
    None,
}

/// One of a notification's two lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Title,
    Desc,
}

/// The limits that the vendors publish (Xiaomi and OPPO in their push documents, vivo in code points
/// of half width, Meizu in its server SDK).
const fn limit(vendor: Vendor, line: Line) -> Limit {
    match (vendor, line) {
        (Vendor::Xiaomi | Vendor::Oppo, Line::Title) => Limit::CodePoints(50),
        (Vendor::Xiaomi, Line::Desc) => Limit::CodePoints(128),
        (Vendor::Oppo, Line::Desc) => Limit::CodePoints(200),
        (Vendor::Vivo, Line::Title) => Limit::HalfWidths(40),
        (Vendor::Vivo, Line::Desc) => Limit::HalfWidths(100),
        (Vendor::Meizu, Line::Title) => Limit::CodePoints(32),
        (Vendor::Meizu, Line::Desc) => Limit::CodePoints(100),
        (Vendor::Huawei | Vendor::Honor | Vendor::Fcm | Vendor::Apns, _) => Limit::None,
    }
}

/// A text without the characters that vendors take out, trimmed.
#[derive(Debug)]
pub(super) struct Clean<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether there were any.
    pub(super) filtered: bool,
}

impl<'a> Clean<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let is_plain = || text.bytes().all(|byte| (0x20..0x7F).contains(&byte));
        if is_plain() || !text.chars().any(is_filtered) {
            return Self { text: text.trim().into(), filtered: false };
        }
        let kept: String = text.chars().filter(|c| !is_filtered(*c)).collect();
        Self { text: kept.trim().to_owned().into(), filtered: true }
    }
}

/// Control characters, and those that have no width of their own.
fn is_filtered(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// Whether a vendor cuts the text.
pub(super) fn is_cut(text: &str, vendor: Vendor, line: Line) -> bool {
    matches!(cut(text, vendor, line), Cow::Owned(_))
}

/// The text as a vendor shows it.
pub(super) fn cut(text: &str, vendor: Vendor, line: Line) -> Cow<'_, str> {
    match limit(vendor, line) {
        Limit::None => text.into(),
        Limit::CodePoints(max) => cut_at(text, max, |_| 1),
        Limit::HalfWidths(max) => cut_at(text, max, half_widths),
    }
}

const fn half_widths(c: char) -> usize {
    if c as u32 > 0xFF { 2 } else { 1 }
}

fn cut_at(text: &str, max: usize, width: impl Fn(char) -> usize) -> Cow<'_, str> {
    // No text has more units than bytes.
    if text.len() <= max || text.chars().map(&width).sum::<usize>() <= max {
        return text.into();
    }
    let mut left = max - width(ELLIPSIS);
    let kept = text.chars().take_while(|c| {
        let fits = width(*c) <= left;
        left = left.saturating_sub(width(*c));
        fits
    });
    kept.chain([ELLIPSIS]).collect::<String>().into()
}
