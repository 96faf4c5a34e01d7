// @ts-check
/** What React Native's command line finds in an app: the source of autolinking on both systems. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE, run } from './app.mjs';

/** @typedef {{ root: string, name: string, platforms: { android: any, ios: any } }} Dependency */
/** @typedef {{ dependencies: Record<string, Dependency>, project: any }} Config */

/** @param {import('./app.mjs').App} app @returns {Config} */
export function readConfig({ folder }) {
  return JSON.parse(run(folder, 'npx', ['react-native', 'config']));
}

/** @param {import('./app.mjs').App} app @param {Config} config */
export function configFaults({ package: root }, { dependencies }) {
  const found = dependencies[PACKAGE];
  if (!found) return ['React Native does not find the package'];
  const { android, ios } = found.platforms;
  const expected = {
    root,
    'platforms.android.sourceDir': join(root, 'android'),
    'platforms.android.packageImportPath': 'import com.timpush.TimPushPackage;',
    'platforms.android.packageInstance': 'new TimPushPackage()',
    'platforms.android.libraryName': 'TimPushSpec',
    'platforms.android.isPureCxxDependency': false,
    'platforms.ios.podspecPath': join(root, `${PACKAGE}.podspec`),
  };
  const missing = [android?.sourceDir, ios?.podspecPath].filter((path) => !path || !existsSync(path));
  return [
    ...Object.entries(expected)
      .filter(([path, value]) => at(found, path) !== value)
      .map(([path, value]) => `React Native's config has ${at(found, path)} as ${path} instead of ${value}`),
    ...missing.map((path) => `React Native's config names ${path}, which is not there`),
  ];
}

/** @param {any} object @param {string} path */
function at(object, path) {
  return path.split('.').reduce((value, key) => value?.[key], object);
}
