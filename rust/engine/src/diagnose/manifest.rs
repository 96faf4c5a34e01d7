//! What a vendor's SDK needs in the app's manifest, and whether the installed app has it.

use super::case::Case;
use super::finding::FindingCode;
use super::links;
use super::words::{Cause, Draft};
use crate::language::Text;
use crate::system::{Part, PartKind};
use crate::vendor::Vendor;

const fn part(kind: PartKind, name: &'static str) -> Part {
    Part { kind, name }
}

/// Through which a page in the app is opened: `android/src/main/AndroidManifest.xml`.
pub(super) static TAP_ROUTE: &[Part] = &[
    part(PartKind::Activity, "com.timpush.tap.TapActivity"),
    part(PartKind::Address, "pushscheme://com.timpush/detail"),
];

/// What this package's manifest of the vendor brings (`android/src/vendor/*/AndroidManifest.xml`), and
/// what the vendor's own archives do.
pub(super) const fn parts(vendor: Vendor) -> &'static [Part] {
    match vendor {
        Vendor::Xiaomi => {
            const {
                &[
                    part(PartKind::Receiver, "com.timpush.vendor.xiaomi.XiaomiReceiver"),
                    part(PartKind::Service, "com.xiaomi.mipush.sdk.PushMessageHandler"),
                    part(PartKind::Permission, "${applicationId}.permission.MIPUSH_RECEIVE"),
                ]
            }
        }
        Vendor::Huawei => {
            const { &[part(PartKind::Service, "com.timpush.vendor.huawei.HuaweiService")] }
        }
        Vendor::Honor => {
            const {
                &[
                    part(PartKind::Service, "com.timpush.vendor.honor.HonorService"),
                    part(PartKind::MetaData, "com.hihonor.push.app_id"),
                    part(
                        PartKind::Permission,
                        "com.hihonor.push.permission.READ_PUSH_NOTIFICATION_INFO",
                    ),
                ]
            }
        }
        Vendor::Oppo => {
            const {
                &[
                    part(
                        PartKind::Service,
                        "com.heytap.msp.push.service.CompatibleDataMessageCallbackService",
                    ),
                    part(
                        PartKind::Service,
                        "com.heytap.msp.push.service.DataMessageCallbackService",
                    ),
                    part(PartKind::Permission, "com.coloros.mcs.permission.RECIEVE_MCS_MESSAGE"),
                    part(PartKind::Permission, "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE"),
                ]
            }
        }
        Vendor::Vivo => {
            const {
                &[
                    part(PartKind::Receiver, "com.timpush.vendor.vivo.VivoReceiver"),
                    part(PartKind::Service, "com.vivo.push.sdk.service.CommandClientService"),
                    part(PartKind::MetaData, "com.vivo.push.app_id"),
                    part(PartKind::MetaData, "com.vivo.push.api_key"),
                ]
            }
        }
        Vendor::Meizu => {
            const {
                &[
                    part(PartKind::Receiver, "com.timpush.vendor.meizu.MeizuReceiver"),
                    part(PartKind::Permission, "com.meizu.flyme.push.permission.RECEIVE"),
                    part(PartKind::Permission, "${applicationId}.push.permission.MESSAGE"),
                ]
            }
        }
        Vendor::Fcm => {
            const {
                &[
                    part(PartKind::Service, "com.timpush.vendor.fcm.FcmService"),
                    part(PartKind::Receiver, "com.google.firebase.iid.FirebaseInstanceIdReceiver"),
                    part(PartKind::Permission, "com.google.android.c2dm.permission.RECEIVE"),
                ]
            }
        }
        Vendor::Apns => const { &[] },
    }
}

static MANIFEST_INCOMPLETE: Cause = Cause {
    code: FindingCode::ManifestIncomplete,
    seen: Text {
        en: "The installed app's manifest lacks what {0}'s SDK needs: {1}.",
        zh: "已安装应用的清单文件中缺少{0}的 SDK 所需的内容：{1}。",
    },
    todo: Text {
        en: "Look in the merged manifest (app/build/intermediates/merged_manifests) for why it is gone: no \
             tools:remove, the vendor in timpush.vendors, manifestPlaceholders with their values. Then build and \
             install again.",
        zh: "请在合并后的清单文件（app/build/intermediates/merged_manifests）中查找原因：不要用 tools:remove 移除，timpush.vendors 中要有该厂商，manifestPlaceholders 要填写真实的值。然后重新编译安装。",
    },
    link: None,
};

static MANIFEST_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "What the installed app's manifest has could not be found out.",
        zh: "无法得知已安装应用的清单文件内容。",
    },
    todo: Text {
        en: "Look in the merged manifest for the components of the vendor.",
        zh: "请在合并后的清单文件中核对厂商所需的组件。",
    },
    link: None,
};

pub(super) fn manifest(case: &Case) -> Vec<Draft> {
    let Some(vendor) = case.vendor() else {
        return vec![case.unknown(&MANIFEST_NOT_KNOWN, &[])];
    };
    let needed = parts(vendor);
    let missing = lacking(case, needed);
    let draft = match missing.is_empty() {
        false => case
            .error(&MANIFEST_INCOMPLETE, &[&case.name(vendor), &case.list(&missing)])
            .linked(Some(links::integration(vendor))),
        true if needed.iter().any(|part| case.facts.has(*part).is_none()) => {
            case.unknown(&MANIFEST_NOT_KNOWN, &[])
        }
        true => {
            let text = Text {
                en: "The app's manifest has what {0}'s SDK needs.",
                zh: "清单文件中有{0}的 SDK 所需的内容。",
            };
            case.ok(text, &[&case.name(vendor)])
        }
    };
    vec![draft.of(vendor)]
}

/// The parts that the app does not have, as a developer looks for them.
pub(super) fn lacking(case: &Case, parts: &[Part]) -> Vec<String> {
    let lacks = |part: &&Part| case.facts.has(**part) == Some(false);
    parts.iter().filter(lacks).map(|part| format!("{} {}", element(part.kind), part.name)).collect()
}

/// As it is written in a manifest.
const fn element(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Receiver => "<receiver>",
        PartKind::Service => "<service>",
        PartKind::Activity => "<activity>",
        PartKind::Permission => "<uses-permission>",
        PartKind::MetaData => "<meta-data>",
        PartKind::Address => "<intent-filter>",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{TAP_ROUTE, parts};
    use crate::vendor::Vendor;

    fn read(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        std::fs::read_to_string(root.join(path)).unwrap_or_default()
    }

    /// Of the vendors' archives as the emulated phones have them.
    const ARCHIVES: [(Vendor, &str); 2] = [
        (Vendor::Xiaomi, "example/emulator/phone/standin-mipush/src/main/AndroidManifest.xml"),
        (Vendor::Fcm, "example/emulator/phone/standin-fcm/src/main/AndroidManifest.xml"),
    ];

    #[test]
    fn every_part_is_one_that_a_manifest_brings() {
        for vendor in Vendor::ALL {
            let mut brought =
                read(&format!("android/src/vendor/{}/AndroidManifest.xml", vendor.name()));
            for (_, path) in ARCHIVES.iter().filter(|(of, _)| *of == vendor) {
                brought += &read(path);
            }
            for part in parts(vendor) {
                let name = format!("android:name=\"{}\"", part.name);
                assert!(brought.contains(&name), "{vendor}: {}", part.name);
            }
        }
    }

    #[test]
    fn the_page_for_taps_is_in_the_packages_manifest() {
        let main = read("android/src/main/AndroidManifest.xml");
        let [activity, address] = TAP_ROUTE else { panic!("an activity and its address") };
        assert!(main.contains(activity.name));
        for part in address.name.split(['/', ':']).filter(|part| !part.is_empty()) {
            assert!(main.contains(part), "{part}");
        }
    }
}
