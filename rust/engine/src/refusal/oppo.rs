//! OPPO's codes: `com.heytap.msp.push.mode.ErrorCode` of 3.5.3.

use super::{Refusal, refused, text};
use crate::language::Text;

/// Codes of a request that the SDK puts together by itself.
const SDK_REQUEST: Text = text(
    "Bring OPPO's SDK to a version that the README names, and call init again",
    "请将 OPPO 的 SDK 升级到 README 支持的版本，然后重新调用 init",
);
/// Codes of OPPO's console.
const CONSOLE: Text = text(
    "Check in OPPO's push console (push.oppo.com) that push is enabled for this app and package",
    "请在 OPPO 推送平台（push.oppo.com）确认已为该应用和包名开通推送",
);
const KEYS: Text = text(
    "Check oppo_app_key, oppo_app_secret (not the master secret) and the app's package name \
     against OPPO's console",
    "请与 OPPO 推送平台核对 oppo_app_key、oppo_app_secret（不是 MasterSecret）和应用的包名",
);
const CLOCK: Text = text(
    "Set the phone's date and time, and call init again",
    "请校准手机的日期和时间，然后重新调用 init",
);

pub(super) const TABLE: &[Refusal] = &[
    refused(
        -2,
        text("its SDK gives no reason", "其 SDK 没有给出原因"),
        text(
            "Check that the phone's system is up to date and has OPPO's push service, and call \
             init again",
            "请确认手机系统为最新版本且有 OPPO 推送服务，然后重新调用 init",
        ),
    ),
    refused(
        -1,
        text(
            "its service is not available, or its SDK threw if the words name an exception",
            "其服务不可用，或其 SDK 抛出了异常",
        ),
        text(
            "Check the phone's network and that its system has OPPO's push service, and call init \
             again",
            "请检查手机网络，确认系统有 OPPO 推送服务，然后重新调用 init",
        ),
    ),
    refused(
        11,
        text("the app lacks a permission of OPPO's push service", "应用没有 OPPO 推送服务的权限"),
        CONSOLE,
    ),
    refused(
        12,
        text("the request may not be made in this way", "不允许以这种方式请求"),
        SDK_REQUEST,
    ),
    refused(
        13,
        text("the app has called too often", "应用调用过于频繁"),
        text(
            "Register once for each start of the app; the limit ends by itself",
            "每次启动应用只注册一次；限制会自动解除",
        ),
    ),
    refused(14, text("it does not know the app key", "AppKey 不存在"), KEYS),
    refused(15, text("the app key is missing", "缺少 AppKey"), KEYS),
    refused(
        16,
        text("the signature is wrong, so the secret is", "签名不正确，即 AppSecret 不正确"),
        KEYS,
    ),
    refused(
        17,
        text("the signature is missing, so the secret is", "缺少签名，即缺少 AppSecret"),
        KEYS,
    ),
    refused(18, text("the request has no time", "请求缺少时间"), CLOCK),
    refused(19, text("the phone's clock is wrong", "手机时间不正确"), CLOCK),
    refused(20, text("it does not know the request", "请求的方法不存在"), SDK_REQUEST),
    refused(21, text("the request has no name", "请求缺少方法名"), SDK_REQUEST),
    refused(22, text("the request has no version", "请求缺少版本号"), SDK_REQUEST),
    refused(23, text("it does not know the request's version", "请求的版本号不存在"), SDK_REQUEST),
    refused(
        24,
        text("it no longer takes the request's version", "请求的版本已不再支持"),
        SDK_REQUEST,
    ),
    refused(25, text("it cannot read the request's encoding", "请求的编码不支持"), SDK_REQUEST),
    refused(
        26,
        text(
            "it has blocked the network address that the phone comes from",
            "手机的 IP 地址已被封禁",
        ),
        text(
            "Try another network; if it stays, ask OPPO's support",
            "请更换网络；如果仍然如此，请联系 OPPO 技术支持",
        ),
    ),
    refused(40, text("an argument is missing", "缺少参数"), KEYS),
    refused(41, text("an argument is wrong", "参数不正确"), KEYS),
];
