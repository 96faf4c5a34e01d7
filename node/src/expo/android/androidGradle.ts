import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ANDROID_GRADLE, androidGradleVersion, VERSION_CATALOG } from '../../androidGradlePlugin';
import type { Settings } from '../settings';
import { configured } from './parts';

const NAME = ANDROID_GRADLE.replaceAll('.', '\\.');
const WITHOUT = new RegExp(`^(.*classpath.*(['"])${NAME})(\\2.*)$`, 'm');
const REASON = ' // react-native-timpush: com.huawei.agconnect looks for a version';
const WITH = new RegExp(`(${NAME}):[^'"]+(.*)${REASON}$`, 'm');

/**
 * The project's script with the version of the Android Gradle plugin where a vendor's plugin looks for it: the template
 * leaves it to React Native. Where nobody asks any more, the line is as it was.
 */
export function withAndroidGradleVersion(script: string, settings: Settings, projectRoot: string): string {
  const plain = script.replace(WITH, '$1$2');
  const needed = configured(settings).some(({ plugin }) => plugin.needsAndroidGradle);
  const version = needed ? versionOfReactNative(projectRoot) : undefined;
  return version === undefined ? plain : plain.replace(WITHOUT, `$1:${version}$3${REASON}`);
}

function versionOfReactNative(projectRoot: string): string | undefined {
  try {
    const { resolve } = createRequire(join(projectRoot, 'package.json'));
    const folder = dirname(resolve('react-native/package.json'));
    return androidGradleVersion(readFileSync(join(folder, VERSION_CATALOG), 'utf8'));
  } catch {
    return undefined;
  }
}
