import type { Rule } from '../../rule';
import { agconnectNeedsGradleVersion } from './config-files/agconnect-plugin';
import { configFileForeign, configFileIncomplete } from './config-files/contents';
import { huaweiAppIdDiffers } from './config-files/huawei-app-id';
import { configFilePackage, configFileProjects } from './config-files/packages';
import { placeholderValue } from './config-files/placeholders';
import { configFileMisplaced } from './config-files/places';
import { initKeyTwice, initKeyUnknown } from './init/keys';
import {
  initAppleIdMissing,
  initBusinessIdMissing,
  initEmpty,
  initKeysMissing,
  initVendorNotNamed,
} from './init/missing';
import { initPlaceholder } from './init/placeholder';
import { initKeysMixedUp } from './init/shapes';
import { initAbroadUnset, initBusinessIdShared } from './init/shared';
import { initBusinessIdInvalid, initNumberAsText, initValueInvalid } from './init/values';
import { deploymentTargetLow } from './ios/deployment';
import { apsEntitlementMissing, entitlementsUnreferenced } from './ios/entitlements';
import { backgroundModeMissing, interceptionNotReplaced, notificationDelegateNil } from './ios/info-plist';
import { imPodDiffers, podPushRival } from './ios/podfile';
import { expoGo, expoPluginMissing, packageNotDependency, packageUnused } from './packages/dependency';
import { pushServiceShared } from './packages/push-services';
import { iosSwizzler, pushLibraryBeside } from './packages/rivals';
import { reactNativeTooOld, reactTooOld } from './packages/versions';
import { keyFileInApp } from './secrets/key-files';
import { serverSecretInInit } from './secrets/server-secret';
import { formerImport, testSignature } from './sources/imports';
import { consentNeverGiven, initBeforeLogin, initNeverCalled } from './sources/init-use';
import { permissionNotAsked, tapsUnheard } from './sources/user';

const PACKAGES: readonly Rule[] = [
  packageNotDependency,
  reactNativeTooOld,
  reactTooOld,
  pushLibraryBeside,
  pushServiceShared,
  formerImport,
  expoPluginMissing,
  expoGo,
  iosSwizzler,
];

const INIT: readonly Rule[] = [
  initNeverCalled,
  initEmpty,
  initBusinessIdMissing,
  initAppleIdMissing,
  initKeysMissing,
  initBusinessIdInvalid,
  initValueInvalid,
  initPlaceholder,
  initKeysMixedUp,
  initBusinessIdShared,
  initKeyUnknown,
  initKeyTwice,
  initVendorNotNamed,
  initAbroadUnset,
  consentNeverGiven,
  initNumberAsText,
  permissionNotAsked,
  initBeforeLogin,
  tapsUnheard,
  packageUnused,
];

const CONFIG_FILES: readonly Rule[] = [
  configFileMisplaced,
  configFileForeign,
  configFilePackage,
  configFileIncomplete,
  huaweiAppIdDiffers,
  configFileProjects,
  placeholderValue,
  agconnectNeedsGradleVersion,
];

const IOS: readonly Rule[] = [
  deploymentTargetLow,
  imPodDiffers,
  podPushRival,
  apsEntitlementMissing,
  entitlementsUnreferenced,
  interceptionNotReplaced,
  backgroundModeMissing,
  notificationDelegateNil,
];

const SECRETS: readonly Rule[] = [serverSecretInInit, keyFileInApp, testSignature];

/** Calls of `init`, JSON files, iOS, package.json, secrets. */
export const APP_RULES: readonly Rule[] = [...PACKAGES, ...INIT, ...CONFIG_FILES, ...IOS, ...SECRETS];
