//! The message that this app has sent last: what its receivers' phones make of its options.

use super::case::Case;
use super::finding::{FindingCode, FindingLevel};
use super::words::Draft;
use crate::language::Text;
use crate::last_send::LastSend;
use crate::options::{Effect, OfflinePushWarning};
use crate::vendor::Vendor;

static NOTHING_SENT: Text = Text {
    en: "No message has been sent through this package since the app was started.",
    zh: "本次启动后没有通过本插件发送过消息。",
};

static WELL_SENT: Text = Text {
    en: "The last message was sent {0}; its offline push options: {1}. Nothing is wrong with them.",
    zh: "最近一条消息发送于{0}，设置的离线推送参数：{1}。未发现问题。",
};

static BADLY_SENT: Text = Text {
    en: "The last message ({0}), {1}: {2}{3}",
    zh: "最近一条消息（{0}）的 {1}：{2}{3}",
};

static WHOSE: Text = Text { en: " This concerns {0}.", zh: "涉及厂商：{0}。" };

static NO_OPTIONS: Text = Text { en: "none", zh: "无" };

pub(super) fn last_send(case: &Case) -> Vec<Draft> {
    let Some(sent) = case.last_send else {
        return vec![case.ok(NOTHING_SENT, &[])];
    };
    let warnings = sent.warnings(case.language);
    match warnings.is_empty() {
        true => vec![well(case, sent)],
        false => {
            let nowhere = warnings.iter().any(|warning| warning.effect == Effect::NotPushed);
            let of_rank =
                |wanted| warnings.iter().filter(move |warning| rank(warning.effect) == wanted);
            let worst_first = (0..=MILDEST).flat_map(of_rank);
            worst_first.map(|warning| bad(case, sent, warning, nowhere)).collect()
        }
    }
}

fn well(case: &Case, sent: &LastSend) -> Draft {
    let fields = match &sent.fields {
        Some(fields) if !fields.is_empty() => case.list(fields),
        _ => NO_OPTIONS.say(case.language).to_owned(),
    };
    case.ok(WELL_SENT, &[&case.ago(sent.at), &fields])
}

/// What a vendor would not show is no error where nothing is pushed at all.
fn bad(case: &Case, sent: &LastSend, warning: &OfflinePushWarning, nowhere: bool) -> Draft {
    let (code, level) = match warning.effect {
        Effect::NotPushed => (FindingCode::SendDropped, FindingLevel::Error),
        Effect::NotShown if !nowhere => (FindingCode::SendDropped, FindingLevel::Error),
        Effect::NotShown => (FindingCode::SendDropped, FindingLevel::Warning),
        _ => (FindingCode::SendChanged, FindingLevel::Warning),
    };
    let args: [&dyn std::fmt::Display; 4] =
        [&case.ago(sent.at), &warning.field, &warning.happens, &whose(case, warning)];
    Draft {
        code,
        level,
        vendor: one(warning),
        seen: case.say(BADLY_SENT, &args),
        todo: warning.todo.clone().into_owned(),
        link: Some(warning.source).filter(|source| source.starts_with("http")),
    }
}

/// What stops more comes first.
/// The highest [`rank`].
const MILDEST: u8 = 2;

const fn rank(effect: Effect) -> u8 {
    match effect {
        Effect::NotPushed => 0,
        Effect::NotShown => 1,
        _ => MILDEST,
    }
}

fn whose(case: &Case, warning: &OfflinePushWarning) -> String {
    let vendors: Vec<_> = warning.vendors.iter().map(|vendor| case.name(vendor)).collect();
    match vendors.is_empty() {
        true => String::new(),
        false => case.say(WHOSE, &[&case.list(&vendors)]),
    }
}

fn one(warning: &OfflinePushWarning) -> Option<Vendor> {
    let mut vendors = warning.vendors.iter();
    vendors.next().filter(|_| vendors.next().is_none())
}
