//! Every rule: what it is about, where it is written, what comes of it, and how it is found.

mod apns;
mod carried;
mod category;
mod image;
mod line;
mod refused;
mod service;
mod sound;
mod sources;
mod stray;
mod value;
mod vendor_params;

use std::borrow::Cow;

pub use carried::not_carried;
pub(crate) use carried::not_carried_by_chat;

use super::case::Case;
use super::field::Field;
use super::warning::{Effect, OfflinePushCode, OfflinePushWarning, Vendors};
use crate::language::{Language, Text};
use crate::vendor::Vendor;

/// The table, in the order in which the IM service and then the vendors stop a push.
static TABLE: &[&[Rule]] = &[
    service::RULES,
    refused::RULES,
    apns::RULES,
    stray::RULES,
    line::RULES,
    image::RULES,
    sound::RULES,
    value::RULES,
    category::RULES,
    vendor_params::RULES,
];

/// A rule.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(super) code: OfflinePushCode,
    pub(super) effect: Effect,
    /// Whom it concerns.
    vendors: Vendors,
    /// Where it is written.
    source: &'static str,
    /// What happens; `{}` stands for what was found.
    happens: Text,
    /// What to do; likewise.
    todo: Text,
    test: fn(&Case, &mut Found),
}

/// What was found besides the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    None,
    /// A name or a number, the same in every language.
    Name(Cow<'static, str>),
    /// Words.
    Said(Text),
}

impl From<&'static str> for Detail {
    fn from(name: &'static str) -> Self {
        Self::Name(name.into())
    }
}

/// That a rule is broken, where, and for whom; in no language yet.
#[derive(Clone, Debug)]
pub struct Finding {
    pub(super) rule: &'static Rule,
    field: Cow<'static, str>,
    vendors: Vendors,
    detail: Detail,
}

/// Where a rule puts what it finds.
pub(crate) struct Found {
    rule: &'static Rule,
    asked: Vendors,
    findings: Vec<Finding>,
}

impl Found {
    fn at(&mut self, field: Field) {
        self.with(field.name(), Detail::None);
    }

    fn with(&mut self, field: impl Into<Cow<'static, str>>, detail: Detail) {
        self.on(self.rule.vendors, field, detail);
    }

    fn on(&mut self, vendors: Vendors, field: impl Into<Cow<'static, str>>, detail: Detail) {
        let concerned = vendors.and(self.asked);
        if !concerned.is_empty() {
            let (rule, field) = (self.rule, field.into());
            // All that were asked for is all.
            let vendors = if vendors == Vendors::ALL { Vendors::NONE } else { concerned };
            self.findings.push(Finding { rule, field, vendors, detail });
        }
    }
}

/// Whom findings are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// A developer who asks.
    Check,
    /// A message on its way: only what does not come out as given.
    Send,
    /// A message without options on its way: only what keeps it from being pushed.
    Bare,
}

impl Scope {
    const fn has(self, effect: Effect) -> bool {
        match self {
            Self::Check => true,
            Self::Send => !matches!(effect, Effect::Limited | Effect::Deprecated),
            Self::Bare => matches!(effect, Effect::NotPushed),
        }
    }
}

/// Every rule that is broken.
pub(crate) fn find(case: &Case, scope: Scope) -> Vec<Finding> {
    let mut rules = TABLE.iter().copied().flatten().filter(|rule| scope.has(rule.effect));
    let Some(first) = rules.next() else {
        return Vec::new();
    };
    let mut found = Found { rule: first, asked: case.vendors, findings: Vec::new() };
    (first.test)(case, &mut found);
    for rule in rules {
        found.rule = rule;
        (rule.test)(case, &mut found);
    }
    found.findings
}

impl Finding {
    /// Whether it keeps a vendor's phones from showing anything.
    pub(super) fn stops(&self, vendor: Vendor) -> bool {
        match self.rule.effect {
            Effect::NotPushed => true,
            Effect::NotShown => self.vendors.is_empty() || self.vendors.has(vendor),
            _ => false,
        }
    }

    /// As an app sees it.
    pub fn warning(&self, language: Language) -> OfflinePushWarning {
        let Rule { code, effect, source, happens, todo, .. } = *self.rule;
        let filled = |text: Text| fill(text.say(language), &self.detail, language);
        OfflinePushWarning {
            code,
            field: self.field.clone(),
            vendors: self.vendors,
            effect,
            happens: filled(happens),
            todo: filled(todo),
            source,
        }
    }
}

fn fill(sentence: &'static str, detail: &Detail, language: Language) -> Cow<'static, str> {
    let detail = match detail {
        Detail::None => return sentence.into(),
        Detail::Name(name) => name,
        Detail::Said(text) => text.say(language),
    };
    match sentence.contains("{}") {
        true => sentence.replace("{}", detail).into(),
        false => sentence.into(),
    }
}
