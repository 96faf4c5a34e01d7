//! The same options for Tencent's JavaScript IM SDKs, `@tencentcloud/chat` 3.6.6 and
//! `@tencentcloud/lite-chat` 4.2.1. They send more than their types say: what is marked so here was
//! read in their code.

use std::borrow::Cow;

use serde::Serialize;

use super::about::About;
use super::field::Field;
use super::find_sent;
use super::info::OfflinePushInfo;
use super::read::Reading;
use super::rules::not_carried_by_chat;
use super::warning::OfflinePushWarning;
use crate::language::Language;

/// The fields that those SDKs send nothing of.
const NOT_CARRIED: [Field; 5] = [
    Field::AndroidOppoNotifyLevel,
    Field::HarmonyImage,
    Field::HarmonyCategory,
    Field::IgnoreHarmonyBadge,
    Field::VendorParams,
];
const VOIP: i32 = 1;

/// The `offlinePushInfo` of `sendMessage` in `@tencentcloud/chat` and `@tencentcloud/lite-chat`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct ChatOfflinePushInfo<'a> {
    /// Whether to push nothing for this message.
    #[cfg_attr(feature = "ts", ts(optional = false))]
    pub disable_push: bool,
    /// First line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
    /// `ext`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<&'a str>,
    /// For Android.
    #[cfg_attr(feature = "ts", ts(optional = false))]
    pub android_info: ChatAndroidInfo<'a>,
    /// For iOS.
    #[cfg_attr(feature = "ts", ts(optional = false))]
    pub apns_info: ChatApnsInfo<'a>,
}

/// `androidInfo` of [`ChatOfflinePushInfo`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct ChatAndroidInfo<'a> {
    /// `androidSound`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sound: Option<&'a str>,
    /// `androidXiaoMiChannelID`
    #[serde(rename = "XiaoMiChannelID", skip_serializing_if = "Option::is_none")]
    pub xiaomi_channel_id: Option<&'a str>,
    /// `androidOPPOChannelID`
    #[serde(rename = "OPPOChannelID", skip_serializing_if = "Option::is_none")]
    pub oppo_channel_id: Option<&'a str>,
    /// `androidFCMChannelID`
    #[serde(rename = "FCMChannelID", skip_serializing_if = "Option::is_none")]
    pub fcm_channel_id: Option<&'a str>,
    /// `androidVIVOClassification`; 1 if absent.
    #[serde(rename = "VIVOClassification", skip_serializing_if = "Option::is_none")]
    pub vivo_classification: Option<String>,
    /// `androidVIVOCategory`
    #[serde(rename = "VIVOCategory", skip_serializing_if = "Option::is_none")]
    pub vivo_category: Option<&'a str>,
    /// `androidHuaWeiCategory`
    #[serde(rename = "HuaWeiCategory", skip_serializing_if = "Option::is_none")]
    pub huawei_category: Option<&'a str>,
    /// `androidOPPOCategory`
    #[serde(rename = "OPPOCategory", skip_serializing_if = "Option::is_none")]
    pub oppo_category: Option<&'a str>,
    /// `androidHuaWeiImage`; not in the SDK's types.
    #[serde(rename = "HuaWeiImage", skip_serializing_if = "Option::is_none")]
    pub huawei_image: Option<&'a str>,
    /// `androidHonorImage`; not in the SDK's types.
    #[serde(rename = "HonorImage", skip_serializing_if = "Option::is_none")]
    pub honor_image: Option<&'a str>,
    /// `androidFCMImage`; not in the SDK's types.
    #[serde(rename = "GoogleImage", skip_serializing_if = "Option::is_none")]
    pub google_image: Option<&'a str>,
    /// `androidHonorImportance`; not in the SDK's types.
    #[serde(rename = "HonorImportance", skip_serializing_if = "Option::is_none")]
    pub honor_importance: Option<&'a str>,
    /// `androidMeizuNotifyType`; not in the SDK's types.
    #[serde(rename = "MeizuNotifyType", skip_serializing_if = "Option::is_none")]
    pub meizu_notify_type: Option<i32>,
}

/// `apnsInfo` of [`ChatOfflinePushInfo`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct ChatApnsInfo<'a> {
    /// `iOSSound`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sound: Option<&'a str>,
    /// Whether to leave the badge as it is.
    #[serde(rename = "ignoreIOSBadge")]
    #[cfg_attr(feature = "ts", ts(optional = false))]
    pub ignore_ios_badge: bool,
    /// `iOSPushType`: `false` for VoIP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_voip_push: Option<bool>,
    /// `iOSImage`; not in the SDK's types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<&'a str>,
    /// `iOSInterruptionLevel`; not in the SDK's types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interruption_level: Option<&'a str>,
    /// `enableIOSBackgroundNotification`; not in the SDK's types.
    #[serde(
        rename = "enableIOSBackgroundNotification",
        skip_serializing_if = "std::ops::Not::not"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub enable_ios_background_notification: bool,
}

impl<'a> ChatOfflinePushInfo<'a> {
    /// The options as those SDKs take them.
    pub fn of(info: &'a OfflinePushInfo) -> Self {
        Self {
            disable_push: info.flag(Field::DisablePush),
            title: info.text(Field::Title),
            description: info.text(Field::Desc),
            extension: info.text(Field::Ext),
            android_info: ChatAndroidInfo::of(info),
            apns_info: ChatApnsInfo::of(info),
        }
    }
}

impl<'a> ChatAndroidInfo<'a> {
    fn of(info: &'a OfflinePushInfo) -> Self {
        let classification = info.number(Field::AndroidVivoClassification);
        Self {
            sound: info.text(Field::AndroidSound),
            xiaomi_channel_id: info.text(Field::AndroidXiaoMiChannelId),
            oppo_channel_id: info.text(Field::AndroidOppoChannelId),
            fcm_channel_id: info.text(Field::AndroidFcmChannelId),
            vivo_classification: classification.map(|number| number.to_string()),
            vivo_category: info.text(Field::AndroidVivoCategory),
            huawei_category: info.text(Field::AndroidHuaWeiCategory),
            oppo_category: info.text(Field::AndroidOppoCategory),
            huawei_image: info.text(Field::AndroidHuaWeiImage),
            honor_image: info.text(Field::AndroidHonorImage),
            google_image: info.text(Field::AndroidFcmImage),
            honor_importance: info.text(Field::AndroidHonorImportance),
            meizu_notify_type: info.number(Field::AndroidMeizuNotifyType),
        }
    }
}

impl<'a> ChatApnsInfo<'a> {
    fn of(info: &'a OfflinePushInfo) -> Self {
        Self {
            sound: info.text(Field::IosSound),
            ignore_ios_badge: info.flag(Field::IgnoreIosBadge),
            disable_voip_push: info.number(Field::IosPushType).map(|kind| kind != VOIP),
            image: info.text(Field::IosImage),
            interruption_level: info.text(Field::IosInterruptionLevel),
            enable_ios_background_notification: info.flag(Field::EnableIosBackgroundNotification),
        }
    }
}

/// What does not come out as given, what those SDKs do not take included.
pub(super) fn chat_warnings(
    reading: &Reading,
    about: &About,
    language: Language,
) -> Vec<OfflinePushWarning> {
    let lost = NOT_CARRIED.into_iter().filter(|field| reading.info.get(*field).is_some());
    let lost = lost.map(|field| not_carried_by_chat(Cow::Borrowed(field.name())));
    let findings = find_sent(Some(reading), about).into_iter().chain(lost);
    findings.map(|finding| finding.warning(language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::{Given, Kind};
    use serde_json::json;

    /// The options with one field set to something that is not its default.
    fn with(field: Field) -> OfflinePushInfo<'static> {
        let mut info = OfflinePushInfo::default();
        let given = match field.kind() {
            Kind::Text | Kind::Json => Given::Text("x".into()),
            Kind::Flag => Given::Flag(true),
            Kind::Number => Given::Number(VOIP),
        };
        info.set(field, given);
        info
    }

    #[test]
    fn every_field_is_carried_or_named() {
        let none = OfflinePushInfo::default();
        for field in Field::ALL {
            let is_carried =
                ChatOfflinePushInfo::of(&with(field)) != ChatOfflinePushInfo::of(&none);
            assert_ne!(is_carried, NOT_CARRIED.contains(&field), "{field:?}");
        }
    }

    #[test]
    fn fields_go_where_the_sdk_looks_for_them() {
        let text = json!({
            "title": "t", "desc": "d", "ext": { "a": 1 }, "iOSSound": "ring.caf", "iOSPushType": 1,
            "androidVIVOClassification": 0, "androidFCMImage": "https://a", "vendorParams": "{}",
        })
        .to_string();
        let reading = Reading::of(&text).unwrap();
        let expected = json!({
            "disablePush": false, "title": "t", "description": "d", "extension": "{\"a\":1}",
            "androidInfo": { "VIVOClassification": "0", "GoogleImage": "https://a" },
            "apnsInfo": { "sound": "ring.caf", "ignoreIOSBadge": false, "disableVoipPush": false },
        });
        let chat = ChatOfflinePushInfo::of(&reading.info);
        assert_eq!(serde_json::to_value(chat).unwrap(), expected);
        let about = About { vendors: Some(Vec::new()), ..About::default() };
        let warnings = chat_warnings(&reading, &about, Language::En);
        assert_eq!(warnings.len(), 1);
        assert_eq!(warnings[0].field, "vendorParams");
    }
}
