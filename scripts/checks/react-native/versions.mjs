// @ts-check
/** The package's C++ against each version of React Native that apps may have. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { librarySettings } from '../../build/android/cmake-lists.mjs';
import { compileTogether, jniFolders, onPath } from '../../build/android/compile.mjs';
import { linkLibrary } from '../../build/android/link.mjs';
import { ARM64 } from '../../build/android/targets.mjs';
import { generateSpec } from '../../build/codegen.mjs';
import { PHONE_NATIVE, ROOT } from '../../build/paths.mjs';
import { androidLibraries } from '../../build/react-native/aar.mjs';
import { objcxxFaults } from '../ios/objcxx.mjs';
import { librariesOfSources, sourceHeaders } from './sources.mjs';

/** Whose Android libraries are taken from Maven; of the others they are built from npm's sources. */
const IN_MAVEN = ['0.86.3', '0.87.1'];
const [, THIRD_PARTY = ''] = IN_MAVEN;
const FOLDER = join(ROOT, 'build/check/react-native');
const PREBUILT = join(ROOT, 'android/prebuilt');

/**
 * @typedef {{ version: string, host: boolean, android: boolean, link: 'maven' | 'sources' | false, ios: boolean }} Row
 * @typedef {import('../../build/react-native/npm.mjs').ReactNative} ReactNative
 */

/** @param {ReactNative} reactNative @returns {{ row: Row, faults: string[] }} */
export function checkVersion(reactNative) {
  const { version } = reactNative;
  const spec = specOf(reactNative);
  const host = hostFaults(reactNative, spec);
  const ios = objcxxFaults(reactNative.folder, spec);
  const android = androidOf(version, reactNative.folder);
  const object = join(FOLDER, version, 'timpush.o');
  const compiled = thrown(() => compileForAndroid(spec, android.headers, object));
  const linked =
    compiled.length > 0 ? ['not linked'] : thrown(() => link(version, object, android.libraries()));
  const row = {
    version,
    host: host.length === 0,
    android: compiled.length === 0,
    link: linked.length === 0 && android.from,
    ios: ios.length === 0,
  };
  return { row, faults: [...host, ...ios, ...compiled, ...linked].map((fault) => `${version}: ${fault}`) };
}

/** What its own code generator makes. @param {ReactNative} reactNative */
function specOf({ version, codegen }) {
  const folder = join(FOLDER, version, 'spec');
  mkdirSync(folder, { recursive: true });
  generateSpec(folder, codegen);
  return folder;
}

/** As the emulated phones' build compiles it: the shims leave out folly. @param {ReactNative} reactNative @param {string} spec */
function hostFaults({ folder }, spec) {
  const headers = [join(PHONE_NATIVE, 'shims'), ...sourceHeaders(folder), ...generatedFolders()];
  const flags = [
    '-std=c++20',
    '-fsyntax-only',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-DNDEBUG',
    '-DREACT_NATIVE_PRODUCTION',
  ];
  const paths = ['-I', join(ROOT, 'cpp'), '-I', spec, ...onPath(headers)];
  const { status, stderr } = spawnSync('clang-22', [...flags, ...paths, ...sourcesWith(spec)], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [stderr];
}

/** @param {string} version @param {string} folder */
function androidOf(version, folder) {
  if (IN_MAVEN.includes(version)) {
    const { headers, libraries } = androidLibraries(version);
    return { from: /** @type {const} */ ('maven'), headers, libraries: () => libraries(ARM64.abi) };
  }
  const others = androidLibraries(THIRD_PARTY);
  const headers = [...sourceHeaders(folder), ...others.headers];
  const work = join(FOLDER, version);
  return {
    from: /** @type {const} */ ('sources'),
    headers,
    libraries: () => librariesOfSources({ folder, headers, work, others: others.libraries(ARM64.abi) }),
  };
}

/** @param {string} spec @param {string[]} headers @param {string} output */
function compileForAndroid(spec, headers, output) {
  const flags = [...librarySettings().compile, '-Werror', '-I', join(ROOT, 'cpp'), '-I', spec];
  const sources = sourcesWith(spec);
  compileTogether({ target: ARM64, sources, flags, headers: [...headers, ...generatedFolders()], output });
}

/** @param {string} version @param {string} object @param {string[]} libraries */
function link(version, object, libraries) {
  const archive = join(PREBUILT, ARM64.abi, 'libtimpush_bridge.a');
  const output = join(FOLDER, version, 'libtimpush.so');
  const shipped = androidLibraries(THIRD_PARTY).libraries(ARM64.abi);
  linkLibrary({ target: ARM64, objects: [object], archive, libraries, shipped, output });
}

/** As android/CMakeLists.txt has it. @param {string} spec */
function sourcesWith(spec) {
  const generated = join(spec, 'TimPushSpecJSI-generated.cpp');
  return [...librarySettings().sources, ...(existsSync(generated) ? [generated] : [])];
}

/** Of the Rust library, and of JNI. */
function generatedFolders() {
  return [join(PREBUILT, 'include'), ...jniFolders()];
}

/** @param {() => void} work @returns {string[]} */
function thrown(work) {
  try {
    work();
    return [];
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}
