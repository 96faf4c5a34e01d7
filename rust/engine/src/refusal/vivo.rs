//! vivo's codes: the common states of its SDK (vivo's interface document for 3.0.0.4), and what its
//! service says of an app.

use super::{Refusal, refused, text, unsupported};
use crate::language::Text;

const NOT_THIS_APP: Text = text(
    "Compare VIVO_APPID, VIVO_APPKEY and the app's package name with vivo's console, and build the \
     app again: they are in its manifest",
    "请与 vivo 开放平台核对 VIVO_APPID、VIVO_APPKEY 和应用的包名；它们写在清单文件中，修改后需要重新编译",
);

const TOO_OFTEN: Text = text(
    "Call init once per login; wait, and call it again",
    "每次登录只调用一次 init；请稍后再调用",
);

pub(super) const TABLE: &[Refusal] = &[
    unsupported(
        101,
        text(
            "this phone's system is too old for vivo push, or its push service is switched off",
            "手机系统版本过低，不支持 vivo 推送，或推送服务已被关闭",
        ),
        text(
            "Update the phone's system; until then nothing can be pushed to it while the app is \
             closed",
            "请升级手机系统；在此之前，应用关闭后无法收到推送",
        ),
    ),
    refused(
        102,
        text("its SDK is not initialised", "其 SDK 没有初始化"),
        text(
            "Call init again; if it stays, look in the log for what vivo's SDK says of the \
             manifest",
            "请重新调用 init；如果仍然如此，请在日志中查看 vivo SDK 对清单文件的提示",
        ),
    ),
    refused(1001, text("the app has asked too often today", "应用当日请求次数过多"), TOO_OFTEN),
    refused(1002, text("the app asks too often", "应用请求过于频繁"), TOO_OFTEN),
    refused(
        1003,
        text(
            "the phone's push service did not answer its SDK in time",
            "手机的推送服务没有及时响应其 SDK",
        ),
        text("Check the phone's network, and call init again", "请检查手机网络，然后重新调用 init"),
    ),
    refused(
        1004,
        text("vivo has put the app on its black list", "应用被 vivo 列入黑名单"),
        text(
            "Ask vivo's support what for; no other app is affected",
            "请向 vivo 技术支持询问原因；其他应用不受影响",
        ),
    ),
    refused(
        1005,
        text("the phone's push service is not available at present", "手机的推送服务暂时不可用"),
        text(
            "Check the phone's network and that its system apps are enabled, and call init again",
            "请检查手机网络，确认没有停用系统应用，然后重新调用 init",
        ),
    ),
    refused(
        10_000,
        text(
            "something that its SDK needs is missing in the app's manifest",
            "清单文件中缺少其 SDK 所需的内容",
        ),
        text(
            "Set VIVO_APPID and VIVO_APPKEY in manifestPlaceholders, and let no tools:remove take \
             away what this package adds",
            "请在 manifestPlaceholders 中设置 VIVO_APPID 和 VIVO_APPKEY，并且不要用 tools:remove 移除本插件添加的内容",
        ),
    ),
    refused(
        10_003,
        text("the app's package name does not fit its app ID", "应用的包名与 App ID 不匹配"),
        NOT_THIS_APP,
    ),
    refused(
        10_004,
        text("the app key does not fit its app ID", "App Key 与 App ID 不匹配"),
        NOT_THIS_APP,
    ),
    refused(10_005, text("it does not know the app ID", "App ID 不存在"), NOT_THIS_APP),
    refused(
        10_302,
        text("the registration ID is not valid any more", "regId 已失效"),
        text(
            "Call unRegisterPush and then init, which asks for a new one",
            "请先调用 unRegisterPush，再调用 init，以获取新的 regId",
        ),
    ),
];
