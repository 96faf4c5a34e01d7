//! Meizu's codes: those of its push platform (MEIZUPUSH/PushAPI), which a registration gets as well,
//! and PushSDK's own, the five-digit ones.

use super::{Refusal, refused, text};

pub(super) const TABLE: &[Refusal] = &[
    refused(
        500,
        text(
            "its service cannot be reached, or has an error of its own",
            "无法连接其服务，或其服务内部错误",
        ),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused(
        1_001,
        text("its service has an error of its own", "其服务内部错误"),
        text(
            "Call init again later; if it stays, ask Meizu's support",
            "请稍后重新调用 init；如果仍然如此，请联系魅族技术支持",
        ),
    ),
    refused(
        1_003,
        text("its service is busy", "其服务繁忙"),
        text("Call init again later", "请稍后重新调用 init"),
    ),
    refused(
        1_005,
        text("its service cannot read what the SDK sent", "其服务无法解析 SDK 发送的内容"),
        text(
            "Check mz_app_id and mz_app_key against Meizu's console, letter by letter",
            "请与魅族推送平台逐字核对 mz_app_id 和 mz_app_key",
        ),
    ),
    refused(
        1_006,
        text(
            "the signature that the SDK makes with the app key is wrong",
            "SDK 用 App Key 生成的签名不正确",
        ),
        text(
            "Check that mz_app_key is the app key of Meizu's console, not the app secret",
            "请确认 mz_app_key 填写的是魅族推送平台的 App Key，而不是 App Secret",
        ),
    ),
    refused(
        20_000,
        text("its SDK cannot tell which phone this is", "其 SDK 无法识别手机"),
        text(
            "Check that it is a Meizu phone with Flyme, and call init again",
            "请确认是使用 Flyme 的魅族手机，然后重新调用 init",
        ),
    ),
    refused(
        20_001,
        text("the app ID or the app key did not reach its SDK", "App ID 或 App Key 没有传入其 SDK"),
        text(
            "Check that mz_app_id and mz_app_key are not empty in init's configuration",
            "请确认 init 参数中的 mz_app_id 和 mz_app_key 不为空",
        ),
    ),
    refused(
        110_000,
        text("it does not know the app ID", "App ID 不存在"),
        text(
            "Check mz_app_id and the app's package name against Meizu's console",
            "请与魅族推送平台核对 mz_app_id 和应用的包名",
        ),
    ),
    refused(
        110_001,
        text("the app key does not belong to the app ID", "App Key 与 App ID 不匹配"),
        text(
            "Check mz_app_key against Meizu's console: it is the app key, not the app secret",
            "请与魅族推送平台核对 mz_app_key，应填写 App Key，而不是 App Secret",
        ),
    ),
    refused(
        110_004,
        text("a field that it needs is empty", "必填的参数为空"),
        text(
            "Check that mz_app_id and mz_app_key are not empty in init's configuration",
            "请确认 init 参数中的 mz_app_id 和 mz_app_key 不为空",
        ),
    ),
    refused(
        110_009,
        text("it has blocked this app", "该应用已被封禁"),
        text("Ask Meizu's support", "请联系魅族技术支持"),
    ),
    refused(
        110_010,
        text("it has had too many requests from this app", "应用请求过多"),
        text(
            "Call init again later, and no more often than once for each start of the app",
            "请稍后重新调用 init，并且每次启动应用只调用一次",
        ),
    ),
];
