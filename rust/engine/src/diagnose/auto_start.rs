//! Lists of apps that may start by themselves, brand by brand.

use std::fmt::Display;

use super::case::Case;
use super::finding::FindingCode;
use super::words::{Cause, Draft};
use crate::language::Text;
use crate::vendor::Vendor;

static AUTO_START: Cause = Cause {
    code: FindingCode::AutoStartUnknown,
    seen: Text {
        en: "Phones of {0} let only those apps start by themselves, or go on in the background, that are on a list. \
             An app cannot read it. {2}",
        zh: "{0}手机只允许名单中的应用自启动或在后台运行，应用无法读取该名单。{2}",
    },
    todo: Text {
        en: "If pushes are missing or a tap does not open the page: {1}.",
        zh: "如果收不到推送，或点击通知没有跳转，请检查：{1}。",
    },
    link: None,
};

static BY_VENDOR: Text = Text {
    en: "The vendor's own pushes are shown by the system all the same.",
    zh: "厂商通道的推送由系统展示，不受此影响。",
};

static BY_FCM: Text = Text {
    en: "FCM needs the app to be on it.",
    zh: "使用 FCM 时，应用需要在名单中。",
};

/// Where the settings are, by brand in lower case.
struct Hint {
    brands: &'static [&'static str],
    name: Text,
    path: Text,
}

static HINTS: &[Hint] = &[
    Hint {
        brands: &["xiaomi", "redmi", "poco", "blackshark"],
        name: Text { en: "Xiaomi", zh: "小米" },
        path: Text {
            en: "Settings > Apps > Manage apps > this app > Autostart on, Battery saver > No restrictions",
            zh: "设置-应用设置-应用管理-本应用：打开自启动，省电策略选“无限制”",
        },
    },
    Hint {
        brands: &["honor"],
        name: Text { en: "Honor", zh: "荣耀" },
        path: Text {
            en: "Settings > Apps > App launch > this app > Manage manually, and allow all three",
            zh: "设置-应用-应用启动管理-本应用：关闭自动管理，允许自启动、关联启动和后台活动",
        },
    },
    Hint {
        brands: &["huawei"],
        name: Text { en: "Huawei", zh: "华为" },
        path: Text {
            en: "Settings > Apps > App launch > this app > Manage manually, and allow all three",
            zh: "设置-应用和服务-应用启动管理-本应用：关闭自动管理，允许自启动、关联启动和后台活动",
        },
    },
    Hint {
        brands: &["realme"],
        name: Text { en: "realme", zh: "realme" },
        path: Text {
            en: "Settings > Apps > Auto launch > this app on, and Settings > Battery > App battery management > this \
                 app > Allow background activity",
            zh: "设置-应用-自启动管理：打开本应用；设置-电池-应用耗电管理-本应用：允许完全后台行为",
        },
    },
    Hint {
        brands: &["oneplus"],
        name: Text { en: "OnePlus", zh: "一加" },
        path: Text {
            en: "Settings > Apps > Auto launch > this app on, and Settings > Battery > Battery optimisation > this \
                 app > Don't optimise",
            zh: "设置-应用-自启动管理：打开本应用；设置-电池-应用耗电管理-本应用：允许完全后台行为",
        },
    },
    Hint {
        brands: &["oppo"],
        name: Text { en: "OPPO", zh: "OPPO" },
        path: Text {
            en: "Settings > Apps > Auto launch > this app on, and Settings > Battery > App battery management > this \
                 app > Allow background activity",
            zh: "设置-应用-自启动管理：打开本应用；设置-电池-应用耗电管理-本应用：允许完全后台行为",
        },
    },
    Hint {
        brands: &["vivo", "iqoo"],
        name: Text { en: "vivo", zh: "vivo" },
        path: Text {
            en: "Settings > Apps and permissions > Permission management > Autostart > this app on, and Settings > \
                 Battery > Background power consumption > this app > Don't restrict",
            zh: "设置-应用与权限-权限管理-自启动：打开本应用；设置-电池-后台耗电管理-本应用：允许后台高耗电",
        },
    },
    Hint {
        brands: &["meizu", "mblu"],
        name: Text { en: "Meizu", zh: "魅族" },
        path: Text {
            en: "Phone Manager > Permissions > Background management > this app > Allow in the background",
            zh: "手机管家-权限管理-后台管理-本应用：允许后台运行",
        },
    },
    Hint {
        brands: &["samsung"],
        name: Text { en: "Samsung", zh: "三星" },
        path: Text {
            en: "Settings > Battery > Background usage limits > this app not among the sleeping ones, but among those \
                 that never sleep",
            zh: "设置-电池-后台使用限制：将本应用从休眠应用中移除，加入从不休眠的应用",
        },
    },
];

pub(super) fn auto_start(case: &Case) -> Vec<Draft> {
    let Some(hint) = hint(case) else {
        let text = Text {
            en: "Nothing is known of a list of auto-start on phones of this brand.",
            zh: "尚未发现该品牌手机有自启动名单。",
        };
        return vec![case.ok(text, &[])];
    };
    let (name, path) = (hint.name.say(case.language), hint.path.say(case.language));
    let fcm = case.vendor() == Some(Vendor::Fcm);
    let whose = if fcm { BY_FCM } else { BY_VENDOR }.say(case.language);
    let args: [&dyn Display; 3] = [&name, &path, &whose];
    let draft = match fcm {
        true => case.unknown(&AUTO_START, &args),
        false => case.hint(&AUTO_START, &args),
    };
    vec![draft]
}

/// By the brand, else by whoever made the phone.
fn hint(case: &Case) -> Option<&'static Hint> {
    let described = case.described();
    let brand = case.facts.brand.as_deref().or(described.map(|device| device.brand.as_str()));
    let maker =
        case.facts.manufacturer.as_deref().or(described.map(|device| device.manufacturer.as_str()));
    let of = |name: &str| {
        let name = name.to_ascii_lowercase();
        HINTS.iter().find(|hint| hint.brands.contains(&name.as_str()))
    };
    brand.and_then(of).or_else(|| maker.and_then(of))
}
