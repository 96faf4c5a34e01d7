//! What vendors refuse, or their phones do not show, in the order in which they look.

use super::super::case::Case;
use super::super::field::Field;
use super::super::warning::{Effect, OfflinePushCode, Vendors};
use super::{Found, Rule};
use crate::language::Text;
use crate::vendor::Vendor;

pub(super) static RULES: &[Rule] = &[Rule {
    code: OfflinePushCode::OppoChannelMissing,
    effect: Effect::NotShown,
    vendors: Vendors::of(&[Vendor::Oppo]),
    source: "https://im.sdk.qcloud.com/doc/zh-cn/classcom_1_1tencent_1_1imsdk_1_1v2_1_1V2TIMOfflinePushInfo.html#a32d340e95395bb64cc3e8f62321aafe1",
    happens: Text {
        en: "OPPO phones with Android 8 or newer show no push without a notification channel.",
        zh: "Android 8.0 及以上的 OPPO 手机必须配置 ChannelID，否则推送消息无法展示。",
    },
    todo: Text {
        en: "Set androidOPPOChannelID to a channel that the receiving app has created, such as 'tuikit'.",
        zh: "请设置 androidOPPOChannelID，并确保接收方 App 已创建该通道，例如 'tuikit'。",
    },
    test: oppo_channel_missing,
}];

fn oppo_channel_missing(case: &Case, found: &mut Found) {
    if case.info.text(Field::AndroidOppoChannelId).is_none() {
        found.at(Field::AndroidOppoChannelId);
    }
}
