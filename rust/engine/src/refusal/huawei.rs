//! Huawei's codes: those of HMS Core's framework, of its gateway, and of Push Kit
//! (HMS Core reference, "Result Codes"; constants of `ErrorCode`, `StatusCode` and `ErrorEnum`).

use super::{Refusal, refused, text, unsupported};
use crate::language::Text;

const NETWORK: Text =
    text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init");
const AGAIN: Text = text(
    "Call init again later; if it stays, ask Huawei's support",
    "请稍后重新调用 init；如果仍然如此，请联系华为技术支持",
);
const UPDATE: Text = text(
    "Install or update HMS Core from AppGallery, and call init again",
    "请从华为应用市场安装或升级 HMS Core，然后重新调用 init",
);
const FINGERPRINT: Text = text(
    "Enter the SHA-256 fingerprint of the certificate that this build is signed with in AppGallery \
     Connect (project settings), download agconnect-services.json again, and clear HMS Core's \
     cache on the phone",
    "请在 AppGallery Connect 的项目设置中填写当前安装包签名证书的 SHA-256 指纹，重新下载 agconnect-services.json，并清除手机上 HMS Core 的缓存",
);
const ENABLE: Text = text(
    "Turn Push Kit on for the app in AppGallery Connect (manage APIs), and try again after half an \
     hour",
    "请在 AppGallery Connect 的 API 管理中为应用开通推送服务，半小时后再试",
);

pub(super) const TABLE: &[Refusal] = &[
    // The phone's HMS Core: `com.huawei.hms.api.ConnectionResult`.
    unsupported(1, text("the phone has no HMS Core", "手机没有 HMS Core"), UPDATE),
    unsupported(2, text("the phone's HMS Core is too old", "手机的 HMS Core 版本过低"), UPDATE),
    refused(
        3,
        text("HMS Core is disabled on the phone", "手机上的 HMS Core 已被停用"),
        text("Enable HMS Core in the phone's settings", "请在手机设置中启用 HMS Core"),
    ),
    unsupported(
        21,
        text("the phone's HMS Core does not support push", "手机的 HMS Core 不支持推送"),
        UPDATE,
    ),
    // The framework.
    refused(
        907_135_000,
        text("the app ID is missing or not that of this app", "缺少 App ID，或不是本应用的 App ID"),
        text(
            "Check that agconnect-services.json is the one of this package name in AppGallery \
             Connect, and that the plugin com.huawei.agconnect is applied to the app",
            "请确认 agconnect-services.json 是在 AppGallery Connect 中为当前包名下载的，且应用启用了插件 com.huawei.agconnect",
        ),
    ),
    refused(907_135_001, text("HMS Core has an error of its own", "HMS Core 内部错误"), AGAIN),
    refused(
        907_135_002,
        text("the phone's HMS Core does not know push", "手机的 HMS Core 没有推送功能"),
        text(
            "Update HMS Core from AppGallery, and call init again",
            "请从华为应用市场升级 HMS Core，然后重新调用 init",
        ),
    ),
    refused(
        907_135_003,
        text("HMS Core has no connection", "HMS Core 没有连接"),
        text(
            "Check the phone's network and that HMS Core is not restricted in the background, and \
             call init again",
            "请检查手机网络，确认没有限制 HMS Core 的后台活动，然后重新调用 init",
        ),
    ),
    refused(
        907_135_004,
        text("HMS Core did not answer", "HMS Core 没有响应"),
        text(
            "Check that HMS Core is enabled, and call init again",
            "请确认 HMS Core 已启用，然后重新调用 init",
        ),
    ),
    refused(
        907_135_005,
        text(
            "Huawei does not offer push in the phone's region",
            "华为没有在手机所在的地区提供推送服务",
        ),
        text(
            "Enter a data processing location for the region in AppGallery Connect",
            "请在 AppGallery Connect 中为该地区设置数据处理位置",
        ),
    ),
    refused(
        907_135_006,
        text("the connection to HMS Core broke", "与 HMS Core 的连接中断"),
        text("Call init again", "请重新调用 init"),
    ),
    refused(
        907_135_007,
        text(
            "HMS Core may not use the network before its privacy statement is accepted",
            "用户同意 HMS Core 的隐私声明之前，它无法使用网络",
        ),
        text("Finish the phone's set-up", "请完成手机的开机设置"),
    ),
    // The gateway, which knows what AppGallery Connect says of the app.
    refused(
        907_135_700,
        text("HMS Core could not ask what the app may do", "HMS Core 未能查询应用的权限"),
        NETWORK,
    ),
    refused(
        907_135_701,
        text("Huawei knows of no service that this app may use", "华为没有为该应用开通任何服务"),
        ENABLE,
    ),
    refused(
        907_135_702,
        text(
            "AppGallery Connect has no certificate fingerprint of this app",
            "AppGallery Connect 中没有配置该应用的证书指纹",
        ),
        FINGERPRINT,
    ),
    refused(
        907_135_703,
        text("Huawei knows of nothing that this app may do", "华为没有授予该应用任何权限"),
        ENABLE,
    ),
    refused(
        6002,
        text("Huawei does not know this app", "华为没有该应用的信息"),
        text(
            "Check that the app exists in AppGallery Connect and that agconnect-services.json is \
             its own",
            "请确认该应用已在 AppGallery Connect 中创建，且 agconnect-services.json 属于该应用",
        ),
    ),
    refused(
        6003,
        text(
            "AppGallery Connect has another certificate fingerprint of this app",
            "AppGallery Connect 中配置的证书指纹与当前签名不一致",
        ),
        FINGERPRINT,
    ),
    refused(6004, text("this app may not use push", "该应用无权使用推送服务"), ENABLE),
    refused(6005, text("this app may not use push", "该应用无权使用推送服务"), ENABLE),
    refused(6006, text("this app may not use push any more", "该应用的推送权限已失效"), ENABLE),
    // Push Kit.
    refused(907_122_031, text("the phone has no network", "手机没有网络"), NETWORK),
    refused(
        907_122_036,
        text("Push Kit is not turned on for this app", "该应用没有开通推送服务"),
        ENABLE,
    ),
    refused(907_122_037, text("Push Kit could not make a token", "推送服务生成 token 失败"), AGAIN),
    refused(
        907_122_045,
        text("Push Kit has an error that it does not name", "推送服务未知错误"),
        AGAIN,
    ),
    refused(
        907_122_046,
        text("Push Kit is not available on the phone", "手机上的推送服务不可用"),
        UPDATE,
    ),
    refused(
        907_122_047,
        text("Huawei's push server has an error of its own", "华为推送服务器内部错误"),
        AGAIN,
    ),
    refused(
        907_122_053,
        text("the phone's region is not the one of the app", "手机所在的地区与应用不一致"),
        text(
            "Enter a data processing location for the region in AppGallery Connect",
            "请在 AppGallery Connect 中为该地区设置数据处理位置",
        ),
    ),
];
