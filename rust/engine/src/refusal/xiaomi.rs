//! Xiaomi's codes: `com.xiaomi.mipush.sdk.ErrorCode`, the same from 3.7.6 to 6.0.1.

use super::{Refusal, refused, text};

pub(super) const TABLE: &[Refusal] = &[
    refused(
        70_000_001,
        text("its service cannot be reached", "无法连接其服务"),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused(
        70_000_002,
        text("it does not know this app", "该应用不存在"),
        text(
            "Check mi_push_app_id, mi_push_app_key and the app's package name against Xiaomi's \
             console",
            "请与小米开放平台核对 mi_push_app_id、mi_push_app_key 和应用的包名",
        ),
    ),
    refused(
        70_000_003,
        text(
            "its SDK sent something that the service cannot read",
            "其服务无法解析 SDK 发送的内容",
        ),
        text(
            "Check that mi_push_app_id and mi_push_app_key are those of the console, letter by \
             letter",
            "请逐字核对 mi_push_app_id 和 mi_push_app_key 与小米开放平台是否一致",
        ),
    ),
    refused(
        70_000_004,
        text("its service has an error of its own", "其服务内部错误"),
        text(
            "Call init again later; if it stays, ask Xiaomi's support",
            "请稍后重新调用 init；如果仍然如此，请联系小米技术支持",
        ),
    ),
];
