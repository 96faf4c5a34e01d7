// @ts-check
/** What the Android build of the package names must be in the package; the iOS side has a check of its own. */
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** Files that the Gradle scripts name by their path in android/. */
const IN_GRADLE = /"([\w/.-]+\.(?:txt|kts|pro))"/g;
/** Sources that CMake names. */
const IN_CMAKE = /\.\.\/cpp\/\w+\.cpp/g;
/** What vendors.gradle.kts and build.gradle.kts expect in a vendor's folder. */
const OF_VENDOR = ['AndroidManifest.xml', 'consumer-rules.pro'];

/** @param {import('./tarball.mjs').Tarball} tarball */
export function referenceFaults({ folder, files }) {
  const shipped = new Set(files);
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');
  const named = [
    ...files.filter((path) => path.endsWith('.gradle.kts')).flatMap((path) => namedInGradle(read(path))),
    ...namedInCmake(read('android/CMakeLists.txt')),
    ...vendorsOf(files).flatMap((vendor) => OF_VENDOR.map((name) => `android/src/vendor/${vendor}/${name}`)),
  ];
  return named.filter((path) => !shipped.has(path)).map((path) => `the Android build needs ${path}`);
}

/** @param {string} script */
export function namedInGradle(script) {
  return [...script.matchAll(IN_GRADLE)].map(([, path = '']) => `android/${path}`);
}

/** @param {string} script */
export function namedInCmake(script) {
  return [...script.matchAll(IN_CMAKE)].map(([path]) => normalize(`android/${path}`));
}

/** @param {string[]} files */
function vendorsOf(files) {
  const found = files.map((path) => /^android\/src\/vendor\/(\w+)\//.exec(path)?.[1]);
  return [...new Set(found.filter((vendor) => vendor !== undefined))];
}
