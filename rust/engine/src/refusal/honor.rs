//! Honor's codes: `HonorPushErrorEnum` of 7.0.61.303 and 8.0.12.307; 6.x throws them in its
//! `ApiException`.

use super::{Refusal, refused, text, unsupported};
use crate::language::Text;

const AGAIN: Text = text(
    "Call init again; if it stays, restart the phone and update its system",
    "请重新调用 init；如果仍然如此，请重启手机并升级系统",
);
const UPDATE: Text = text(
    "Update the phone's system and its Honor push service, or set google_buz_id for phones with \
     Play services",
    "请升级手机系统和荣耀推送服务；对于有 Google Play 服务的手机，也可以配置 google_buz_id",
);
const REPORT: Text = text(
    "Check that the app has a version of Honor's SDK which the README names, and report this with \
     both versions",
    "请确认荣耀 SDK 的版本在 README 支持的范围内，并将 SDK 与本插件的版本一并反馈",
);

pub(super) const TABLE: &[Refusal] = &[
    unsupported(
        8_001_000,
        text("the phone does not support Honor push", "手机不支持荣耀推送"),
        UPDATE,
    ),
    refused(
        8_001_001,
        text("its SDK was called on the main thread", "在主线程调用了其 SDK"),
        REPORT,
    ),
    refused(
        8_001_002,
        text("the app's manifest names no app ID", "清单文件中没有 App ID"),
        text(
            "Set HONOR_APPID in manifestPlaceholders of the app's build.gradle to the app ID of \
             Honor's console",
            "请在应用 build.gradle 的 manifestPlaceholders 中将 HONOR_APPID 设为荣耀开发者平台的 App ID",
        ),
    ),
    refused(
        8_001_003,
        text(
            "it finds no fingerprint of the app's signing certificate",
            "没有找到应用签名证书的指纹",
        ),
        text(
            "Sign the app, and enter the SHA-256 fingerprint of that key in Honor's console",
            "请为应用签名，并在荣耀开发者平台填写该签名的 SHA-256 指纹",
        ),
    ),
    refused(
        8_001_004,
        text("there is no token", "没有 token"),
        text(
            "Call init again; if it stays, check the app ID, the package name and the SHA-256 \
             fingerprint in Honor's console",
            "请重新调用 init；如果仍然如此，请在荣耀开发者平台核对 App ID、包名和 SHA-256 指纹",
        ),
    ),
    refused(
        8_001_005,
        text("its SDK was called before its own init", "调用其 SDK 之前没有初始化"),
        REPORT,
    ),
    refused(
        8_002_001,
        text(
            "the phone's push service does not let the app connect",
            "手机的推送服务不允许应用连接",
        ),
        AGAIN,
    ),
    refused(
        8_002_002,
        text("the phone's push service broke the connection off", "手机的推送服务断开了连接"),
        AGAIN,
    ),
    refused(
        8_002_003,
        text("the phone's push service did not answer in time", "手机的推送服务没有及时响应"),
        AGAIN,
    ),
    refused(
        8_002_004,
        text("the phone's push service cannot read the request", "手机的推送服务无法解析请求"),
        REPORT,
    ),
    refused(
        8_002_005,
        text("the phone's push service offers no connection", "手机的推送服务没有提供连接"),
        AGAIN,
    ),
    refused(
        8_002_006,
        text("the phone's push service is not a genuine one", "手机的推送服务不是正版"),
        UPDATE,
    ),
    refused(
        8_002_007,
        text("the phone's push service is turned off", "手机的推送服务已被停用"),
        text(
            "Turn the Honor push service on again in the phone's settings, under apps",
            "请在手机设置的应用管理中重新启用荣耀推送服务",
        ),
    ),
    unsupported(8_002_008, text("the phone has no push service", "手机没有推送服务"), UPDATE),
    refused(
        8_003_001,
        text("Honor's server refuses the app", "荣耀服务器拒绝了该应用"),
        text(
            "Check HONOR_APPID, the package name and the SHA-256 fingerprint against Honor's \
             console, and that Push Kit is turned on there",
            "请与荣耀开发者平台核对 HONOR_APPID、包名和 SHA-256 指纹，并确认已开通推送服务",
        ),
    ),
    refused(8_003_002, text("of an unknown error", "未知错误"), AGAIN),
    refused(8_003_003, text("of an error of its own", "内部错误"), AGAIN),
    refused(
        8_003_004,
        text("it cannot read the arguments", "无法解析参数"),
        text(
            "Check that HONOR_APPID is the app ID of Honor's console, digit by digit",
            "请逐位核对 HONOR_APPID 与荣耀开发者平台的 App ID 是否一致",
        ),
    ),
    refused(
        8_003_005,
        text("the app asked too often", "应用请求过于频繁"),
        text("Wait a minute before init is called again", "请等待一分钟后再调用 init"),
    ),
    refused(
        8_003_006,
        text("the phone has no network", "手机没有网络"),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused(
        8_003_007,
        text(
            "the user has not agreed to the terms of Honor's push service",
            "用户没有同意荣耀推送服务的协议",
        ),
        text(
            "Ask the user to open the phone's settings and agree to them",
            "请让用户在手机设置中同意该协议",
        ),
    ),
    refused(
        8_003_008,
        text("Honor's server did not answer in time", "荣耀服务器没有及时响应"),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused(
        10_214,
        text("the app asked Honor's server too often", "应用请求荣耀服务器过于频繁"),
        text("Wait before init is called again", "请稍后再调用 init"),
    ),
];
