//! What keeps the IM service from pushing at all.

use super::super::case::Case;
use super::super::field::Field;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Detail, Found, Rule, sources};
use crate::language::Text;

pub(super) static RULES: &[Rule] = &[
    Rule {
        code: OfflinePushCode::OnlineOnly,
        effect: Effect::NotPushed,
        vendors: Vendors::ALL,
        source: sources::SEND_MESSAGE,
        happens: Text {
            en: "The message goes only to who is online: nobody gets a push.",
            zh: "消息只发给在线用户，不会推送。",
        },
        todo: Text {
            en: "Leave out onlineUserOnly if it is to be pushed.",
            zh: "如需推送，请不要设置 onlineUserOnly。",
        },
        test: online_only,
    },
    Rule {
        code: OfflinePushCode::PushDisabled,
        effect: Effect::NotPushed,
        vendors: Vendors::ALL,
        source: sources::REFERENCE,
        happens: Text {
            en: "disablePush is true: nobody gets a push, and the texts given with it are of no use.",
            zh: "disablePush 为 true，不会推送，同时设置的文字不起作用。",
        },
        todo: Text {
            en: "Leave out disablePush if it is to be pushed, or the texts if not.",
            zh: "如需推送，请不要设置 disablePush；否则请去掉文字。",
        },
        test: push_disabled,
    },
    Rule {
        code: OfflinePushCode::CustomWithoutDesc,
        effect: Effect::NotPushed,
        vendors: Vendors::ALL,
        source: sources::DESC,
        happens: Text {
            en: "The IM service cannot read a custom message and does not push it unless desc is set.",
            zh: "IM 服务无法解析自定义消息的内容，没有设置 desc 时默认不推送。",
        },
        todo: Text {
            en: "Set desc to what the push is to show.",
            zh: "请设置 desc，推送时会展示 desc 的内容。",
        },
        test: custom_without_desc,
    },
];

fn online_only(case: &Case, found: &mut Found) {
    if case.about.online_user_only {
        found.with("onlineUserOnly", Detail::None);
    }
}

fn push_disabled(case: &Case, found: &mut Found) {
    let has_text = |field| case.info.text(field).is_some();
    if case.is_disabled() && [Field::Title, Field::Desc, Field::Ext].into_iter().any(has_text) {
        found.at(Field::DisablePush);
    }
}

fn custom_without_desc(case: &Case, found: &mut Found) {
    if case.is_custom_without_desc() {
        found.at(Field::Desc);
    }
}
