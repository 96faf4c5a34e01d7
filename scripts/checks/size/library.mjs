// @ts-check
/** libtimpush.so as an app has it, measured. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { librarySettings } from '../../build/android/cmake-lists.mjs';
import { compileTogether, jniFolders } from '../../build/android/compile.mjs';
import { libraryFaults } from '../../build/android/elf.mjs';
import { linkLibrary } from '../../build/android/link.mjs';
import { ANDROID_PREBUILT, archiveOf } from '../../build/android.mjs';
import { generateSpec } from '../../build/codegen.mjs';
import { ROOT } from '../../build/paths.mjs';
import { androidLibraries } from '../../build/react-native/aar.mjs';
import { supportedReactNatives } from '../../build/react-native/npm.mjs';
import { capture } from '../../build/run.mjs';

/** The newest whose libraries Maven has. */
const REACT_NATIVE = '0.87.1';
const FOLDER = join(ROOT, 'build/check/size');

/** @typedef {{ bytes: number, faults: string[] }} Measured */

/** Links and strips it as an app's build does. @param {import('../../build/android/targets.mjs').Target} target @returns {Measured} */
export function measure(target) {
  const folder = join(FOLDER, target.abi);
  mkdirSync(folder, { recursive: true });
  const { headers, libraries } = androidLibraries(REACT_NATIVE);
  const object = join(folder, 'timpush.o');
  compile(target, headers, object);
  const [linked, stripped] = ['libtimpush.so', 'stripped.so'].map((name) => join(folder, name));
  const shipped = libraries(target.abi);
  linkLibrary({
    target,
    objects: [object],
    archive: archiveOf(target),
    libraries: shipped,
    shipped,
    output: linked,
  });
  capture('llvm-strip-22', ['--strip-unneeded', linked, '-o', stripped]);
  return { bytes: statSync(stripped).size, faults: libraryFaults(readFileSync(stripped), target) };
}

/** @param {import('../../build/android/targets.mjs').Target} target @param {string[]} headers @param {string} output */
function compile(target, headers, output) {
  const spec = join(FOLDER, 'spec');
  mkdirSync(spec, { recursive: true });
  const reactNative = supportedReactNatives().find(({ version }) => version === REACT_NATIVE);
  if (!reactNative) throw new Error(`React Native ${REACT_NATIVE} is none of those that are supported`);
  generateSpec(spec, reactNative.codegen);
  const { sources, compile } = librarySettings();
  const flags = [...compile, '-I', join(ROOT, 'cpp'), '-I', spec];
  const others = [...headers, join(ANDROID_PREBUILT, 'include'), ...jniFolders()];
  compileTogether({ target, sources, flags, headers: others, output });
}
