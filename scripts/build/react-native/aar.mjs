// @ts-check
/** React Native's own Android libraries with their headers, from Maven; what else the archive has is left out. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../hermes.mjs';
import { capture } from '../run.mjs';
import { provide, runs } from '../tools.mjs';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy';
const NEEDED = ['prefab/modules/reactnative/include/*', 'prefab/modules/jsi/include/*', 'jni/*'];
/** No library of ours is linked with it. */
const LEFT_OUT = '*/libhermestooling.so';

/** @typedef {{ headers: string[], libraries(abi: string): string[] }} AndroidLibraries */

/** Fetches them once for this machine. @param {string} version of React Native @returns {AndroidLibraries} */
export function androidLibraries(version) {
  const folder = join(cacheFolder(), `react-android-${version}`);
  if (!existsSync(folder)) fetchInto(folder, version);
  return {
    headers: ['reactnative', 'jsi'].map((name) => join(folder, 'prefab/modules', name, 'include')),
    libraries: (abi) => {
      const libraries = join(folder, 'jni', abi);
      return readdirSync(libraries).map((name) => join(libraries, name));
    },
  };
}

/** @param {string} folder @param {string} version */
function fetchInto(folder, version) {
  provide([{ name: 'unzip', works: () => runs('unzip', '-v'), apt: 'unzip' }], console.log);
  const staging = `${folder}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  console.log(`react-android ${version}: fetching (170 MB)`);
  const artifact = `com.facebook.react:react-android:${version}:aar:release`;
  capture('mvn', ['-q', '-B', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${staging}`]);
  const archive = join(staging, `react-android-${version}-release.aar`);
  capture('unzip', ['-qo', archive, ...NEEDED, '-x', LEFT_OUT, '-d', staging]);
  rmSync(archive);
  renameSync(staging, folder);
}
