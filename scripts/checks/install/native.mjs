// @ts-check
/** The C++ that autolinking puts into an app, compiled against React Native's own Android headers. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { librarySettings } from '../../build/android/cmake-lists.mjs';
import { compileTogether, jniFolders } from '../../build/android/compile.mjs';
import { ARM64 } from '../../build/android/targets.mjs';
import { ROOT } from '../../build/paths.mjs';
import { androidLibraries } from '../../build/react-native/aar.mjs';
import { capture } from '../../build/run.mjs';
import { jars } from '../jars.mjs';

/** The newest in Maven; what is generated is that of the app's version. */
const REACT_ANDROID = '0.87.1';
/** What fbjni wants of Android's own. */
const OWN = join(ROOT, 'scripts/checks/install/include');
const FBJNI = 'com.facebook.fbjni:fbjni:0.7.0:aar';

/**
 * @param {object} made
 * @param {string} made.autolinking the folder of autolinking.cpp
 * @param {string} made.codegen the folder of TimPushSpec.h
 * @param {string} made.output a folder for the object
 * @returns {string[]} what the compiler says
 */
export function nativeFaults({ autolinking, codegen, output }) {
  const components = join(codegen, 'react/renderer/components/TimPushSpec');
  const headers = [...androidLibraries(REACT_ANDROID).headers, ...jniFolders(), fbjniHeaders(output), OWN];
  const own = [autolinking, codegen, components].flatMap((folder) => ['-I', folder]);
  try {
    compileTogether({
      target: ARM64,
      sources: [autolinking, codegen, components].flatMap(sourcesIn),
      flags: [...librarySettings().compile, '-w', '-fsyntax-only', ...own],
      headers,
      output: join(output, 'autolinking.o'),
    });
    return [];
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cpp'))
    .map((name) => join(folder, name));
}

/** @param {string} output */
function fbjniHeaders(output) {
  const folder = join(output, 'fbjni');
  if (!existsSync(folder)) {
    const [archive = ''] = jars('fbjni', [FBJNI], { alone: true });
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    capture('unzip', ['-qo', archive, 'prefab/modules/fbjni/include/*', '-d', unfinished]);
    capture('mv', [unfinished, folder]);
  }
  return join(folder, 'prefab/modules/fbjni/include');
}
