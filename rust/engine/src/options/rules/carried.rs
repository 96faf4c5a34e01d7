//! What the IM SDK in use does not take. No rule can tell: the SDK is asked.

use std::borrow::Cow;

use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Finding, Rule, sources};
use crate::language::Text;

static NOT_CARRIED: Rule = Rule {
    code: OfflinePushCode::NotCarried,
    effect: Effect::NotCarried,
    vendors: Vendors::ALL,
    source: sources::REFERENCE,
    happens: Text {
        en: "The IM SDK in this app does not take this option; the message went without it.",
        zh: "当前 IM SDK 版本不支持该选项，消息已发送但不含该选项。",
    },
    todo: Text {
        en: "Use a newer IM SDK, or take the option out.",
        zh: "请升级 IM SDK，或去掉该选项。",
    },
    test: |_, _| {},
};

/// That an option did not go with a message.
pub(crate) fn not_carried(field: Cow<'static, str>) -> Finding {
    Finding { rule: &NOT_CARRIED, field, vendors: Vendors::NONE, detail: Detail::None }
}
