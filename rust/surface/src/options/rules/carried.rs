//! What the IM SDK in use does not take. No rule can tell: the SDK is asked.

use std::borrow::Cow;

use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Finding, Rule, sources};
use crate::language::Text;

const fn not_carried_rule(source: &'static str, happens: Text, todo: Text) -> Rule {
    Rule {
        code: OfflinePushCode::NotCarried,
        effect: Effect::NotCarried,
        vendors: Vendors::ALL,
        source,
        happens,
        todo,
        test: |_, _| {},
    }
}

static BY_SDK: Rule = not_carried_rule(
    sources::REFERENCE,
    Text {
        en: "The IM SDK in this app does not take this option; the message went without it.",
        zh: "当前 IM SDK 版本不支持该选项，消息已发送但不含该选项。",
    },
    Text {
        en: "Use a newer IM SDK, or take the option out.", zh: "请升级 IM SDK，或去掉该选项。"
    },
);
static BY_CHAT: Rule = not_carried_rule(
    sources::CHAT,
    Text {
        en: "Tencent's JavaScript IM SDK has no such option.",
        zh: "JavaScript 版 IM SDK 没有该选项。",
    },
    Text {
        en: "Take it out, or send with the native IM SDK.",
        zh: "请去掉该选项，或使用原生 IM SDK 发送。",
    },
);

/// That an option did not go with a message.
pub fn not_carried(field: Cow<'static, str>) -> Finding {
    Finding { rule: &BY_SDK, field, vendors: Vendors::NONE, detail: Detail::None }
}

/// That the JavaScript IM SDK has no such option.
pub(crate) fn not_carried_by_chat(field: Cow<'static, str>) -> Finding {
    Finding { rule: &BY_CHAT, field, vendors: Vendors::NONE, detail: Detail::None }
}
