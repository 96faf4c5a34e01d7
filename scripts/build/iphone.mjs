#!/usr/bin/env node
/** Builds the emulated iPhone into build/iphone, with what build/native has of React Native and Rust. */
import { fileURLToPath } from 'node:url';
import { bridgeSettings } from './bridge.mjs';
import { withLock } from './lock.mjs';
import { buildNative } from './native.mjs';
import { GENERATED, IPHONE, IPHONE_BUILD, REACT_NATIVE } from './paths.mjs';
import { fail, ninjaProgress, runWithProgress } from './run.mjs';

/**
 * Builds what an emulated iPhone is.
 *
 * @returns {Promise<string>} the folder of the program and its libraries
 * @throws {Error} when a tool is missing or a build fails
 */
export async function build() {
  const native = await buildNative();
  await withLock(`${IPHONE_BUILD}.lock`, async () => {
    await configure(native);
    await runWithProgress('iphone', 'ninja', ['-C', IPHONE_BUILD], { progress: ninjaProgress });
  });
  return IPHONE_BUILD;
}

/** @param {string} native */
async function configure(native) {
  const settings = {
    CMAKE_BUILD_TYPE: 'Release',
    NATIVE_BUILD: native,
    REACT_NATIVE_DIR: REACT_NATIVE,
    GENERATED_DIR: GENERATED,
    ...bridgeSettings(),
  };
  const defined = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
  const args = ['-S', IPHONE, '-B', IPHONE_BUILD, '-G', 'Ninja', ...defined];
  await runWithProgress('iphone', 'cmake', args, { progress: () => 'configuring' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().then((folder) => console.log(`iphone ${folder}`), fail);
}
