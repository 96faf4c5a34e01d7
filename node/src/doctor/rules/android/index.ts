import type { Rule } from '../../rule';
import { sdkMissing, vendorNotNamed } from './archives';
import { configFileMissing, configValuesMissing } from './config-files';
import { configPluginMissing, configPluginTooOld, configPluginUnresolved } from './config-plugins';
import { imSdkMissing, imSdkOld, imSdkTwice } from './im-sdk';
import {
  componentRemoved,
  exportedMissing,
  fcmAutoInit,
  launchModeStandard,
  notificationPermissionRemoved,
} from './manifest';
import { abiNotShipped, nativeLibraryExcluded, newArchDisabled } from './native';
import { appModuleMissing, nativeFoldersMissing } from './project';
import { repositoryMissing } from './repositories';
import { formerPushDependency, vendorReceiverCopied } from './rivals';
import { callsStripped, consumerRulesIgnored, warningsSilenced } from './shrinker';
import { placeholderMissing, vendorUnknown } from './vendors';
import { androidGradlePluginOld, compileSdkOld, gradleOld, kotlinOld, minSdkLow } from './versions';

const PROJECT: readonly Rule[] = [nativeFoldersMissing, appModuleMissing];

const GRADLE: readonly Rule[] = [
  gradleOld,
  androidGradlePluginOld,
  kotlinOld,
  minSdkLow,
  compileSdkOld,
  newArchDisabled,
  vendorUnknown,
  placeholderMissing,
  repositoryMissing,
  sdkMissing,
  vendorNotNamed,
  configFileMissing,
  configPluginMissing,
  configPluginUnresolved,
  configPluginTooOld,
  configValuesMissing,
  imSdkMissing,
  imSdkTwice,
  imSdkOld,
  formerPushDependency,
  abiNotShipped,
  nativeLibraryExcluded,
];

const MANIFEST: readonly Rule[] = [
  componentRemoved,
  notificationPermissionRemoved,
  vendorReceiverCopied,
  fcmAutoInit,
  launchModeStandard,
  exportedMissing,
];

const SHRINKER: readonly Rule[] = [consumerRulesIgnored, warningsSilenced, callsStripped];

/** Gradle, manifests, shrinker. */
export const ANDROID_RULES: readonly Rule[] = [...PROJECT, ...GRADLE, ...MANIFEST, ...SHRINKER];
