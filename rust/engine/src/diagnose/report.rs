//! A diagnosis as text, to be pasted into a support ticket.

use std::fmt::Write;

use super::Case;
use super::finding::{Finding, FindingCode, FindingLevel};
use crate::language::Text;
use crate::vendor::Os;

/// A head that needs no translation, and a block for each finding that says more than ok.
pub(super) fn report(case: &Case, findings: &[Finding]) -> String {
    let mut report = head(case, findings);
    let told =
        |finding: &&Finding| !matches!(finding.code, FindingCode::Ok | FindingCode::NeedsEarlier);
    for finding in findings.iter().filter(told) {
        report.push_str("\n\n");
        report.push_str(&block(case, finding));
    }
    report.extend(not_told(case, findings));
    report
}

/// A line for all that cannot be told before an earlier error is mended.
fn not_told(case: &Case, findings: &[Finding]) -> Option<String> {
    let later = findings.iter().filter(|finding| finding.code == FindingCode::NeedsEarlier);
    let titles: Vec<_> = later.map(|finding| finding.check.title(case.language)).collect();
    let text = Text {
        en: "\n\nTo be told once the errors above are mended: {0}.",
        zh: "\n\n解决以上错误后才能判断：{0}。",
    };
    (!titles.is_empty()).then(|| case.say(text, &[&case.list(&titles)]))
}

fn head(case: &Case, findings: &[Finding]) -> String {
    let facts = &case.facts;
    let brand = facts.brand.as_deref().or_else(|| case.described().map(|d| d.brand.as_str()));
    let release = facts.release.as_deref().unwrap_or("?");
    let system = match (case.os, case.api_level()) {
        (Os::Ios, _) => format!("iOS {release}"),
        (Os::Android, None) => format!("Android {release} (?)"),
        (Os::Android, Some(level)) => format!("Android {release} (API {level})"),
    };
    let vendor = case.vendor().map(|vendor| vendor.name());
    let or_unknown = |name: Option<&str>| name.unwrap_or("?").to_owned();
    let mut head = format!(
        "react-native-timpush {} · IM SDK {} · {} · {system} · {}",
        env!("CARGO_PKG_VERSION"),
        or_unknown(facts.im_version.as_deref()),
        or_unknown(brand),
        or_unknown(vendor),
    );
    let errors = findings.iter().filter(|finding| finding.level == FindingLevel::Error);
    let codes: Vec<_> = errors.map(|error| name(&error.code)).collect();
    let codes = if codes.is_empty() { "–".to_owned() } else { codes.join(", ") };
    let _ = write!(head, "\nerrors: {codes}");
    head
}

fn block(case: &Case, finding: &Finding) -> String {
    let Finding { check, code, level, vendor, seen, todo, link } = finding;
    let mark = match level {
        FindingLevel::Ok => Text { en: "note", zh: "提示" },
        FindingLevel::Warning => Text { en: "warning", zh: "警告" },
        FindingLevel::Error => Text { en: "ERROR", zh: "错误" },
        FindingLevel::Unknown => Text { en: "unknown", zh: "未知" },
    };
    let whose = vendor.map(|vendor| format!(", {vendor}")).unwrap_or_default();
    let (mark, title) = (mark.say(case.language), check.title(case.language));
    let mut block = format!("[{mark}] {title} ({}{whose})\n  {seen}", name(code));
    for line in [todo.as_str(), link.unwrap_or_default()].iter().filter(|line| !line.is_empty()) {
        let _ = write!(block, "\n  → {line}");
    }
    block
}

/// As it stands in JSON.
fn name(code: &FindingCode) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}
