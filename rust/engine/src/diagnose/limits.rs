//! What vendors limit, and how they sort messages ("厂商推送限制" of Tencent's documents).

use super::case::Case;
use super::finding::FindingCode;
use super::links;
use super::words::{Cause, Draft};
use crate::language::Text;
use crate::vendor::Vendor;

static NOT_KNOWN: Text = Text {
    en: "Which vendor's limits apply is known once the phone's channel is.",
    zh: "确定推送通道之后，才知道适用哪个厂商的限制。",
};

/// The same advice for all who sort messages.
static CATEGORY: Text = Text {
    en: "If pushes are late or only some arrive: apply in {0}'s console for the class that chat messages belong to, have \
         senders name it, and look up there how many pushes a day the app has.",
    zh: "如果推送不及时或偶尔收不到：请在{0}开放平台为应用申请即时通讯所属的高优先级消息类型，发送时填写对应的分类，并在平台上查看每日推送数量上限。",
};

static FREQUENCY: Text = Text {
    en: "If pushes are late or only some arrive: look up in {0}'s console how many the app may send.",
    zh: "如果推送不及时或偶尔收不到：请在{0}控制台查看应用的推送数量和频率限制。",
};

static BEST_EFFORT: Text = Text {
    en: "Nothing can be set for that: take what counts from the IM SDK once the app is opened, and never from pushes alone.",
    zh: "这一点无法设置：打开应用后请以 IM SDK 的消息为准，不要只依赖推送。",
};

const fn cause(vendor: Vendor) -> Cause {
    let (seen, todo) = match vendor {
        Vendor::Xiaomi => (
            Text {
                en: "Xiaomi sorts pushes into important and ordinary ones, and limits how many ordinary ones an app \
                     may send a day. Chat messages are among the eight kinds that may be important, once applied for.",
                zh: "小米将推送分为重要消息和普通消息，普通消息的每日数量有限制。即时通讯消息属于可申请为重要消息的 8 类消息之一。",
            },
            CATEGORY,
        ),
        Vendor::Huawei => (
            Text {
                en: "Huawei sorts pushes into service-and-communication and news-and-marketing. Without the right to \
                     classify them oneself, Huawei's own classification decides; news and marketing are silent and \
                     limited.",
                zh: "华为将推送分为服务与通讯类和资讯营销类。没有自分类权益时，由华为智能分类；资讯营销类静默展示且有数量限制。",
            },
            CATEGORY,
        ),
        Vendor::Oppo => (
            Text {
                en: "OPPO sorts pushes into private and public ones, and limits how many public ones an app may send a \
                     day. The private class has to be applied for.",
                zh: "OPPO 将推送分为私信消息和公信消息，公信通道的推送数量有限制。私信通道权益需要申请。",
            },
            CATEGORY,
        ),
        Vendor::Vivo => (
            Text {
                en: "vivo sorts pushes into system and operational messages, corrects that by its own classification, \
                     and limits how many an app may send a day by its number of subscribers.",
                zh: "vivo 将推送分为系统消息和运营消息，并会智能修正分类；每日推送总量由应用的订阅数决定。",
            },
            CATEGORY,
        ),
        Vendor::Honor => (
            Text {
                en: "Honor sorts pushes by importance: those of importance LOW are shown silently, and are limited.",
                zh: "荣耀按重要程度区分推送，LOW 级别的消息静默展示且有数量限制。",
            },
            CATEGORY,
        ),
        Vendor::Meizu => (
            Text {
                en: "Meizu limits how many pushes an app may send.",
                zh: "魅族对应用的推送数量有限制。",
            },
            FREQUENCY,
        ),
        Vendor::Fcm => (
            Text {
                en: "FCM limits how often an app may send, and needs a way to Google's servers.",
                zh: "FCM 对推送频率有限制，并且需要能够连接谷歌服务器。",
            },
            FREQUENCY,
        ),
        Vendor::Apns => (
            Text {
                en: "Apple does not promise to deliver every push, and keeps only the last one for a device that is \
                     off.",
                zh: "苹果不保证送达每一条推送，设备离线时只保留最后一条。",
            },
            BEST_EFFORT,
        ),
    };
    Cause { code: FindingCode::QuotaHint, seen, todo, link: Some(links::limits(vendor)) }
}

pub(super) fn limits(case: &Case) -> Vec<Draft> {
    vec![match case.vendor() {
        Some(vendor) => case.hint(&cause(vendor), &[&case.name(vendor)]).of(vendor),
        None => case.ok(NOT_KNOWN, &[]),
    }]
}
