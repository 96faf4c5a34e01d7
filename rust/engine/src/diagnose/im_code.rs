//! The IM SDK's codes that a report of a token is refused with (`BaseConstants`), in words.

use crate::language::Text;

struct Row {
    codes: &'static [i64],
    meaning: Text,
    remedy: Text,
}

static TABLE: &[Row] = &[
    Row {
        codes: &[6012, 9510, 9518, 9519, 9520],
        meaning: Text {
            en: "the service did not answer in time", zh: "服务器没有及时响应"
        },
        remedy: Text {
            en: "Check the phone's network; a proxy or a firewall may hold the connection up",
            zh: "请检查手机网络，代理或防火墙可能拦截了连接",
        },
    },
    Row {
        codes: &[6200, 6201, 9508, 9523, 9524, 9525],
        meaning: Text { en: "there is no network", zh: "没有网络" },
        remedy: Text { en: "Check the phone's network", zh: "请检查手机网络" },
    },
    Row {
        codes: &[6013, 6018, 6205],
        meaning: Text { en: "the IM SDK is not ready", zh: "IM SDK 尚未就绪" },
        remedy: Text {
            en: "Call initSDK once at the start of the app, and init of this package after login",
            zh: "请在应用启动时调用一次 initSDK，并在登录成功后再调用本插件的 init",
        },
    },
    Row {
        codes: &[6017],
        meaning: Text { en: "it cannot read the arguments", zh: "参数无效" },
        remedy: Text {
            en: "Check the certificate ID against the IM console, and the version of the IM SDK",
            zh: "请与 IM 控制台核对证书 ID，并检查 IM SDK 的版本",
        },
    },
    Row {
        codes: &[7008],
        meaning: Text { en: "the app reports too often", zh: "上报过于频繁" },
        remedy: Text {
            en: "Call init once per login, and uploadToken only when you have to",
            zh: "每次登录只调用一次 init，不要反复调用 uploadToken",
        },
    },
];

static OTHERS: (Text, Text) = (
    Text {
        en: "see Tencent IM's list of error codes", zh: "含义见即时通信 IM 的错误码表"
    },
    Text {
        en: "Check that the certificate ID is one of this SDKAppID in the IM console, and of this vendor",
        zh: "请在 IM 控制台核对证书 ID 是否属于当前 SDKAppID，并且是该厂商的证书",
    },
);

/// What a code means, and what to do about it.
pub(super) fn words(code: i64) -> (Text, Text) {
    let row = TABLE.iter().find(|row| row.codes.contains(&code));
    row.map_or(OTHERS, |row| (row.meaning, row.remedy))
}
