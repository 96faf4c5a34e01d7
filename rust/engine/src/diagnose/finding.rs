//! What `diagnose()` answers, as apps see it.

use serde::Serialize;

use crate::input::Millis;
use crate::language::{Language, Text};
use crate::vendor::Vendor;

/// What is looked at, in this order: what an earlier one finds may be the reason for a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Check {
    /// The engine's own state on disk.
    StateFile,
    /// The user's consent.
    Consent,
    /// The app's call of `init`.
    Init,
    /// The phone's clock, by that of the IM service.
    Clock,
    /// The IM SDK's connection.
    Connection,
    /// The login to the IM SDK.
    Login,
    /// The phone's push channel and its configuration.
    Channel,
    /// The vendor's SDK in the app.
    SdkLinked,
    /// What the vendor's SDK says of the phone.
    PhoneSupport,
    /// What the vendor's SDK needs in the app's manifest.
    Manifest,
    /// On iOS: the entitlement `aps-environment`, and the service that it leads to.
    Entitlement,
    /// The user's permission to show notifications.
    Permission,
    /// The app's notification channels.
    NotificationChannels,
    /// What the phone lets the app do in the background.
    Background,
    /// On iOS: whether a push can wake the app.
    BackgroundMode,
    /// The vendor's list of apps that may start by themselves.
    AutoStart,
    /// On iOS: whether what is told of notifications comes to this package.
    Delegates,
    /// The vendor's token.
    Token,
    /// The report of the token to the IM service.
    Report,
    /// What was refused in this process, also if it has come right since.
    LastRefusal,
    /// Whether the app is before the user.
    AppState,
    /// The vendor's quotas and classes of messages.
    Limits,
    /// The message that this app has sent last.
    LastSend,
    /// Taps on notifications, and who hears of them.
    Taps,
}

/// What a finding means for pushes to this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum FindingLevel {
    /// As it should be; with another code than `ok`, something good to know.
    Ok,
    /// Pushes may be late, silent, or not shown in some cases.
    Warning,
    /// Reason enough that nothing arrives or opens.
    Error,
    /// It could not be found out, or an earlier error has to be mended first.
    Unknown,
}

/// The specific cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum FindingCode {
    /// Nothing to remark.
    Ok,
    /// The phone did not say.
    NotKnown,
    /// An earlier error has to be mended first.
    NeedsEarlier,
    /// The state cannot be written.
    StateNotSaved,
    /// The state was unreadable or of a newer version.
    StateSetAside,
    /// The user has not consented.
    ConsentMissing,
    /// `init` was not called in this process.
    NotInitialized,
    /// `init` refused its configuration.
    ConfigInvalid,
    /// `init` has remarks about its configuration.
    ConfigUnclear,
    /// `unRegisterPush` or `clearToken` was called.
    Unregistered,
    /// The phone's clock differs from the IM service's.
    ClockWrong,
    /// The IM SDK has no connection.
    NotConnected,
    /// The IM SDK is connecting.
    Connecting,
    /// Nobody is logged in.
    NotLoggedIn,
    /// The user logged in on another device.
    KickedOff,
    /// The user's signature has run out.
    SignatureExpired,
    /// The IM service refused the login.
    LoginRefused,
    /// The channel's keys are missing in `init`'s configuration.
    NotConfigured,
    /// The channel's certificate ID is missing there.
    BusinessIdMissing,
    /// Two vendors have the same certificate ID there.
    BusinessIdShared,
    /// FCM is used in place of the phone's own vendor.
    FcmStandsIn,
    /// The registration failed before any vendor was asked.
    RegistrationFailed,
    /// The vendor's SDK is not in the app.
    SdkNotLinked,
    /// Google Play services do not answer.
    PlayServicesMissing,
    /// The vendor's SDK does not support the phone.
    PhoneNotSupported,
    /// The app's manifest lacks what the vendor's SDK needs.
    ManifestIncomplete,
    /// The app was signed without the entitlement for push.
    EntitlementMissing,
    /// The app was signed for Apple's sandbox, which only a development certificate reaches.
    DevelopmentBuild,
    /// The app was signed for Apple's production service, which only a production certificate reaches.
    ProductionBuild,
    /// The phone is a simulator.
    Simulator,
    /// The user has not been asked for notifications.
    PermissionNotAsked,
    /// Pushes are delivered quietly, since the user has not been asked.
    PermissionProvisional,
    /// The user has turned banners off.
    AlertsOff,
    /// The user has turned sounds off.
    SoundsOff,
    /// The user has turned the number at the icon off.
    BadgesOff,
    /// The app lacks the background mode in which a push wakes it.
    BackgroundModeMissing,
    /// The app is to pass its device token on, and has not.
    TokenNotForwarded,
    /// Another library hears of notifications in this package's place.
    DelegateTakenOver,
    /// The app itself is to pass on what it hears of notifications.
    DelegateOfApp,
    /// Nobody hears of notifications.
    DelegateMissing,
    /// The user does not permit notifications.
    PermissionDenied,
    /// The notification channel does not exist.
    ChannelMissing,
    /// The user has turned the notification channel off.
    ChannelBlocked,
    /// The notification channel makes no sound and shows no banner.
    ChannelQuiet,
    /// The user has restricted the app in the background.
    BatteryRestricted,
    /// The phone saves power at the app's cost.
    BatteryOptimized,
    /// Whether the app may start by itself can be seen in the phone's settings only.
    AutoStartUnknown,
    /// The vendor refused the registration.
    VendorRefused,
    /// The vendor did not answer.
    VendorSilent,
    /// The vendor gave an empty token.
    TokenEmpty,
    /// There is no token yet.
    TokenMissing,
    /// The token is of an earlier process, and the vendor has not confirmed it yet.
    TokenOld,
    /// The IM service refused the token.
    ReportRefused,
    /// The token is on its way to the IM service.
    ReportPending,
    /// The IM service did not answer the report.
    ImSilent,
    /// The app is before the user: the IM service pushes nothing.
    InForeground,
    /// The vendor limits and sorts pushes.
    QuotaHint,
    /// The last message was not pushed, or not shown by some vendor's phones.
    SendDropped,
    /// Some options of the last message came out differently.
    SendChanged,
    /// Taps wait, and nobody listens.
    TapsUnheard,
    /// Taps were dropped because too many waited.
    TapsDropped,
    /// The page that a console's click action opens is not in the app.
    TapRouteMissing,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// What was found.
    pub code: FindingCode,
    /// What that means.
    pub level: FindingLevel,
    /// Whose push it concerns, if it is one vendor's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vendor: Option<Vendor>,
    /// What was seen.
    pub seen: String,
    /// What to do; empty where there is nothing to.
    pub todo: String,
    /// Where to read more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub link: Option<&'static str>,
}

/// Why no push arrives, as far as it can be told on the phone. No key, token, user ID or text of a
/// message is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Diagnosis {
    /// When, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub at: Millis,
    /// Everything that was looked at, in the order of the checks; the first error is the cause.
    pub findings: Vec<Finding>,
    /// What is not as it should be, as text to paste into a support ticket.
    pub report: String,
}

impl Check {
    /// What a developer calls it.
    pub(super) const fn title(self, language: Language) -> &'static str {
        let title = match self {
            Self::StateFile => Text { en: "saved state", zh: "本地状态" },
            Self::Consent => Text { en: "consent", zh: "用户同意" },
            Self::Init => Text { en: "init", zh: "初始化" },
            Self::Clock => Text { en: "clock", zh: "手机时间" },
            Self::Connection => Text { en: "connection", zh: "IM 连接" },
            Self::Login => Text { en: "login", zh: "IM 登录" },
            Self::Channel => Text { en: "push channel", zh: "推送通道" },
            Self::SdkLinked => Text { en: "vendor SDK", zh: "厂商 SDK" },
            Self::PhoneSupport => Text { en: "phone support", zh: "机型支持" },
            Self::Manifest => Text { en: "manifest", zh: "清单文件" },
            Self::Entitlement => Text { en: "entitlement", zh: "推送权限（entitlement）" },
            Self::Permission => Text { en: "notification permission", zh: "通知权限" },
            Self::NotificationChannels => Text { en: "notification channels", zh: "通知渠道" },
            Self::Background => Text { en: "background", zh: "后台限制" },
            Self::BackgroundMode => Text { en: "background mode", zh: "后台模式" },
            Self::AutoStart => Text { en: "auto-start", zh: "自启动" },
            Self::Delegates => Text { en: "delegates", zh: "事件转交" },
            Self::Token => Text { en: "token", zh: "推送 token" },
            Self::Report => Text { en: "report to Tencent IM", zh: "上报 token" },
            Self::LastRefusal => Text { en: "refusals", zh: "最近的拒绝" },
            Self::AppState => Text { en: "app state", zh: "前后台状态" },
            Self::Limits => Text { en: "vendor's limits", zh: "厂商限制" },
            Self::LastSend => Text { en: "last message sent", zh: "最近发送的消息" },
            Self::Taps => Text { en: "taps", zh: "通知点击" },
        };
        title.say(language)
    }
}
