//! FCM's exceptions, by what they say: they have no codes.
//!
//! Names and texts: firebase-messaging 24.0.1 to 26.0.1 (`GmsRpc`, `FirebaseApp`) and play-services-cloud-messaging
//! (`Rpc`); those of the servers from Google's documents.

use super::{Refusal, refused_as, text};

pub(super) const TABLE: &[Refusal] = &[
    refused_as(
        "SERVICE_NOT_AVAILABLE",
        text("Google's servers cannot be reached", "无法连接谷歌服务器"),
        text(
            "Check the phone's network: mainland China has no way to them without a VPN",
            "请检查手机网络；中国大陆无法直接连接谷歌服务器",
        ),
    ),
    refused_as(
        "MISSING_INSTANCEID_SERVICE",
        text(
            "the phone has no Google Play services, or an app may not see them",
            "手机没有 Google Play 服务，或应用无法访问",
        ),
        text(
            "Configure the phone's own vendor; where this is a phone of Google's or an emulator, \
             take an image with Google Play",
            "请配置手机自身厂商的推送；如果是谷歌手机或模拟器，请使用带有 Google Play 的系统镜像",
        ),
    ),
    refused_as(
        "TIMEOUT",
        text("Google Play services did not answer in time", "Google Play 服务没有及时响应"),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused_as(
        "FirebaseApp is not initialized",
        text(
            "the app has no values of google-services.json",
            "应用中没有 google-services.json 的配置",
        ),
        text(
            "Put google-services.json into the app's Android module and apply the Gradle plugin \
             com.google.gms.google-services",
            "请将 google-services.json 放入应用的 Android 模块，并启用 Gradle 插件 com.google.gms.google-services",
        ),
    ),
    refused_as(
        "INVALID_SENDER",
        text(
            "the project number in google-services.json is none of Firebase's",
            "google-services.json 中的项目编号不是 Firebase 的项目",
        ),
        text(
            "Download google-services.json again, for this package name",
            "请为当前包名重新下载 google-services.json",
        ),
    ),
    refused_as(
        "FIS_AUTH_ERROR",
        text("Firebase does not accept the app's API key", "Firebase 不接受应用的 API 密钥"),
        text(
            "Check in Google's console that the key in google-services.json may use the Firebase \
             Installations API and is not restricted to another package or fingerprint",
            "请在谷歌控制台确认 google-services.json 中的密钥可以使用 Firebase Installations API，且没有限制为其他包名或证书指纹",
        ),
    ),
    refused_as(
        "AUTHENTICATION_FAILED",
        text(
            "Google Play services cannot sign in to Google's servers",
            "Google Play 服务无法登录谷歌服务器",
        ),
        text(
            "Check the phone's date and its Google account, and call init again",
            "请检查手机日期和谷歌账号，然后重新调用 init",
        ),
    ),
    refused_as(
        "TOO_MANY_REGISTRATIONS",
        text("too many apps on the phone are registered with FCM", "手机上注册 FCM 的应用过多"),
        text(
            "Uninstall apps; an emulator or a test phone can be reset",
            "请卸载部分应用；模拟器或测试机可以重置",
        ),
    ),
    refused_as(
        "INTERNAL_SERVER_ERROR",
        text("Google's servers had an error of their own", "谷歌服务器内部错误"),
        text("Call init again later", "请稍后重新调用 init"),
    ),
];
