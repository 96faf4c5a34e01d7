//! The two lines of text.

use super::super::case::Case;
use super::super::field::Field;
use super::super::shown::{Line, is_cut};
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;
use crate::vendor::Vendor;

const fn too_long(code: OfflinePushCode, limits: Text, test: fn(&Case, &mut Found)) -> Rule {
    Rule {
        code,
        effect: Effect::Changed,
        vendors: Vendors::of(&[Vendor::Xiaomi, Vendor::Oppo, Vendor::Vivo, Vendor::Meizu]),
        source: sources::REST,
        happens: Text {
            en: "It is longer than these vendors show: they cut it, with … at its end.",
            zh: "超过这些厂商的长度限制，会被截断并以 … 结尾。",
        },
        todo: limits,
        test,
    }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::ControlCharacters,
        effect: Effect::Changed,
        vendors: Vendors::ALL,
        source: sources::OFFLINE_PUSH,
        happens: Text {
            en: "It holds control or invisible characters, which vendors take out.",
            zh: "含有控制字符或不可见字符，会被厂商过滤。",
        },
        todo: Text {
            en: "Take line breaks, tabs and invisible characters out.",
            zh: "请去掉换行、制表符和不可见字符。",
        },
        test: |case, found| {
            for (line, field) in [(Line::Title, Field::Title), (Line::Desc, Field::Desc)] {
                if case.is_own(line) && case.is_filtered(line) {
                    found.at(field);
                }
            }
        },
    },
    too_long(
        OfflinePushCode::TitleTooLong,
        Text {
            en: "Keep it to 50 characters on Xiaomi and OPPO, 20 Chinese or 40 other ones on vivo, 32 on Meizu.",
            zh: "请控制长度：小米、OPPO 50 个字符，vivo 20 个汉字（40 个英文字符），魅族 32 个字符。",
        },
        |case, found| cut_lines(case, found, Line::Title, Field::Title),
    ),
    too_long(
        OfflinePushCode::DescTooLong,
        Text {
            en: "Keep it to 128 characters on Xiaomi, 200 on OPPO, 50 Chinese or 100 other ones on vivo, 100 on Meizu.",
            zh: "请控制长度：小米 128 个字符，OPPO 200 个字符，vivo 50 个汉字（100 个英文字符），魅族 100 个字符。",
        },
        |case, found| cut_lines(case, found, Line::Desc, Field::Desc),
    ),
    Rule {
        code: OfflinePushCode::SimpleText,
        effect: Effect::Limited,
        vendors: Vendors::ALL,
        source: sources::OFFLINE_PUSH,
        happens: Text {
            en: "The text is very simple; vendors may filter it.",
            zh: "内容过于简单，可能会被厂商过滤。",
        },
        todo: Text {
            en: "Try with a text as people write it.", zh: "请使用正常的文字内容测试。"
        },
        test: simple_text,
    },
];

fn cut_lines(case: &Case, found: &mut Found, line: Line, field: Field) {
    if let Some(text) = case.line(line).filter(|_| case.is_own(line)) {
        let cutting = Vendors::of_those(|vendor| is_cut(text, vendor, line));
        found.on(cutting, field.name(), Detail::None);
    }
}

fn simple_text(case: &Case, found: &mut Found) {
    let simple = |text: &str| {
        text.chars().nth(2).is_none()
            || text.chars().all(is_digit_or_punctuation)
            || text.eq_ignore_ascii_case("test")
    };
    if case.line(Line::Desc).is_some_and(|text| !text.is_empty() && simple(text)) {
        found.at(Field::Desc);
    }
}

fn is_digit_or_punctuation(c: char) -> bool {
    // Chinese punctuation, and full-width forms of the ASCII one.
    let wide =
        matches!(c, '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF20}');
    c.is_ascii_punctuation() || c.is_numeric() || c.is_whitespace() || wide
}
