//! The words for what a diagnosis finds.

use std::fmt::Display;

use super::case::Case;
use super::finding::{FindingCode, FindingLevel};
use crate::input::Millis;
use crate::language::Text;
use crate::vendor::Vendor;

/// A cause in words; `{0}`, `{1}` stand for what was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    pub(super) code: FindingCode,
    pub(super) seen: Text,
    pub(super) todo: Text,
    pub(super) link: Option<&'static str>,
}

/// A finding without the check that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) code: FindingCode,
    pub(super) level: FindingLevel,
    pub(super) vendor: Option<Vendor>,
    pub(super) seen: String,
    pub(super) todo: String,
    pub(super) link: Option<&'static str>,
}

impl Draft {
    pub(super) fn of(self, vendor: Vendor) -> Self {
        Self { vendor: Some(vendor), ..self }
    }

    pub(super) fn linked(self, link: Option<&'static str>) -> Self {
        Self { link: link.or(self.link), ..self }
    }
}

impl Case<'_> {
    pub(super) fn say(&self, text: Text, args: &[&dyn Display]) -> String {
        fill(text.say(self.language), args)
    }

    /// Nothing to remark.
    pub(super) fn ok(&self, seen: Text, args: &[&dyn Display]) -> Draft {
        self.draft(FindingCode::Ok, FindingLevel::Ok, self.say(seen, args))
    }

    /// As it should be, and good to know.
    pub(super) fn hint(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Ok, cause, args)
    }

    pub(super) fn warning(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Warning, cause, args)
    }

    pub(super) fn error(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Error, cause, args)
    }

    pub(super) fn unknown(&self, cause: &Cause, args: &[&dyn Display]) -> Draft {
        self.found(FindingLevel::Unknown, cause, args)
    }

    pub(super) fn found(&self, level: FindingLevel, cause: &Cause, args: &[&dyn Display]) -> Draft {
        let todo = self.say(cause.todo, args);
        let draft = self.draft(cause.code, level, self.say(cause.seen, args));
        Draft { todo, link: cause.link, ..draft }
    }

    fn draft(&self, code: FindingCode, level: FindingLevel, seen: String) -> Draft {
        Draft { code, level, vendor: None, seen, todo: String::new(), link: None }
    }

    /// Several names as one.
    pub(super) fn list<T: AsRef<str>>(&self, names: &[T]) -> String {
        let names: Vec<_> = names.iter().map(AsRef::as_ref).collect();
        names.join(Text { en: ", ", zh: "、" }.say(self.language))
    }

    /// What a developer calls the vendor.
    pub(super) const fn name(&self, vendor: Vendor) -> &'static str {
        let name = match vendor {
            Vendor::Xiaomi => Text { en: "Xiaomi", zh: "小米" },
            Vendor::Huawei => Text { en: "Huawei", zh: "华为" },
            Vendor::Honor => Text { en: "Honor", zh: "荣耀" },
            Vendor::Oppo => Text { en: "OPPO", zh: "OPPO" },
            Vendor::Vivo => Text { en: "vivo", zh: "vivo" },
            Vendor::Meizu => Text { en: "Meizu", zh: "魅族" },
            Vendor::Fcm => Text { en: "FCM", zh: "FCM" },
            Vendor::Apns => Text { en: "APNs", zh: "APNs" },
        };
        name.say(self.language)
    }

    /// How long ago, in words.
    pub(super) fn ago(&self, at: Millis) -> String {
        let minutes = self.now.saturating_sub(at) / 60_000;
        let (text, count) = match minutes {
            0 => (Text { en: "less than a minute ago", zh: "不到 1 分钟前" }, 0),
            1 => (Text { en: "a minute ago", zh: "1 分钟前" }, 1),
            2..120 => (Text { en: "{0} minutes ago", zh: "{0} 分钟前" }, minutes),
            120..2880 => (Text { en: "{0} hours ago", zh: "{0} 小时前" }, minutes / 60),
            _ => (Text { en: "{0} days ago", zh: "{0} 天前" }, minutes / 1440),
        };
        self.say(text, &[&count])
    }
}

/// Puts what was found in the place of `{0}`, `{1}`, ….
fn fill(sentence: &str, args: &[&dyn Display]) -> String {
    let mut parts = sentence.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap_or((part, ""));
        let arg = number.parse::<usize>().ok().and_then(|number| args.get(number));
        for text in [arg.map(ToString::to_string).as_deref().unwrap_or_default(), rest] {
            filled.push_str(gap(&filled, text));
            filled.push_str(text);
        }
    }
    filled
}

/// Between Chinese and Latin stands a space.
fn gap(before: &str, after: &str) -> &'static str {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    match (before.chars().next_back(), after.chars().next()) {
        (Some(a), Some(b)) if (latin(a) && chinese(b)) || (chinese(a) && latin(b)) => " ",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_by_number_and_never_twice() {
        assert_eq!(fill("{1} of {0}, {1}", &[&"a{1}", &2]), "2 of a{1}, 2");
        assert_eq!(fill("nothing", &[&1]), "nothing");
        assert_eq!(fill("{3}missing", &[]), "missing");
    }

    #[test]
    fn sets_latin_apart_from_chinese() {
        assert_eq!(fill("本机使用{0}推送。", &[&"FCM"]), "本机使用 FCM 推送。");
        assert_eq!(fill("使用{0}，有 {1} 个", &[&"小米", &2]), "使用小米，有 2 个");
    }
}
