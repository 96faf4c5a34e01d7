//! The entitlement that Apple's push service asks for, and the service that it leads to.

use super::super::case::{Case, Registering};
use super::super::finding::FindingCode;
use super::super::links;
use super::super::words::{Cause, Draft};
use super::facts::ApsEnvironment;
use crate::language::Text;
use crate::vendor::Vendor;

/// Of the `NSError` by which iOS says so.
const NO_ENTITLEMENT: i64 = 3000;

static ENTITLEMENT_MISSING: Cause = Cause {
    code: FindingCode::EntitlementMissing,
    seen: Text {
        en: "The app was signed without the entitlement aps-environment: iOS does not register it with APNs.",
        zh: "应用签名中没有 aps-environment 权限（entitlement），iOS 不会为其注册 APNs。",
    },
    todo: Text {
        en: "In Xcode add the capability Push Notifications to the app's target (Signing & Capabilities), turn push on for \
             the App ID, and renew the provisioning profile; with Expo set ios.entitlements['aps-environment'] in \
             app.json and run prebuild. Then build and install again.",
        zh: "请在 Xcode 中为应用的 target 添加 Push Notifications 能力（Signing & Capabilities），为 App ID 开启推送并更新描述文件；使用 Expo 时，请在 app.json 的 ios.entitlements 中设置 aps-environment 并重新执行 prebuild。然后重新编译安装。",
    },
    link: Some(links::APNS_REGISTERING),
};

static DEVELOPMENT_BUILD: Cause = Cause {
    code: FindingCode::DevelopmentBuild,
    seen: Text {
        en: "This is a development build: its token belongs to Apple's sandbox, which only a development certificate \
             reaches.",
        zh: "这是开发环境的构建，其 token 属于苹果的沙盒环境，只有开发环境的证书才能推送。",
    },
    todo: Text {
        en: "Check in the IM console that the certificate with the ID {0} was uploaded for the development environment. \
             Builds for TestFlight and the App Store need another one.",
        zh: "请在 IM 控制台确认证书 ID 为 {0} 的证书是以开发环境上传的。TestFlight 和 App Store 的构建需要另一个生产环境的证书。",
    },
    link: Some(links::IOS),
};

static PRODUCTION_BUILD: Cause = Cause {
    code: FindingCode::ProductionBuild,
    seen: Text {
        en: "This is a build for TestFlight, the App Store or the like: its token belongs to Apple's production service, \
             which only a production certificate reaches.",
        zh: "这是 TestFlight、App Store 等生产环境的构建，其 token 只有生产环境的证书才能推送。",
    },
    todo: Text {
        en: "Check in the IM console that the certificate with the ID {0} was uploaded for the production environment.",
        zh: "请在 IM 控制台确认证书 ID 为 {0} 的证书是以生产环境上传的。",
    },
    link: Some(links::IOS),
};

static BUILD_NOT_KNOWN: Cause = Cause {
    code: FindingCode::NotKnown,
    seen: Text {
        en: "Whether the app was signed for Apple's sandbox or its production service could not be found out.",
        zh: "无法得知应用签名属于苹果的沙盒环境还是生产环境。",
    },
    todo: Text {
        en: "Look up aps-environment with codesign -d --entitlements - on the app.",
        zh: "请用 codesign -d --entitlements - 查看应用的 aps-environment。",
    },
    link: None,
};

/// A provisioning profile in the app says what it may be signed with; apps from the App Store have none.
pub(in crate::diagnose) fn entitlement(case: &Case) -> Vec<Draft> {
    let ios = &case.facts.ios;
    let given = case.registering == Registering::Given;
    let draft = match (ios.aps_environment, ios.simulator) {
        _ if refused(case) => case.error(&ENTITLEMENT_MISSING, &[]),
        (Some(ApsEnvironment::Missing), _) if !given => case.error(&ENTITLEMENT_MISSING, &[]),
        (Some(ApsEnvironment::Development), _) | (_, Some(true)) => {
            case.hint(&DEVELOPMENT_BUILD, &[&certificate(case)])
        }
        (Some(ApsEnvironment::Production), _) | (None, Some(false)) => {
            case.hint(&PRODUCTION_BUILD, &[&certificate(case)])
        }
        (Some(ApsEnvironment::Missing) | None, _) => case.unknown(&BUILD_NOT_KNOWN, &[]),
    };
    vec![draft.of(Vendor::Apns)]
}

fn refused(case: &Case) -> bool {
    let Registering::Failed(failure) = case.registering else { return false };
    failure.vendor_error.as_ref().is_some_and(|error| error.code == NO_ENTITLEMENT)
}

fn certificate(case: &Case) -> String {
    let id = case.config.and_then(|config| config.business_id(Vendor::Apns));
    id.map_or_else(|| "apple_buz_id".to_owned(), |id| id.to_string())
}
