#!/usr/bin/env node
/**
 * Builds the emulated iPhone into build/iphone, with what build/native has of React Native and Rust. With `--test`
 * builds and runs the tests of the phone and of the shipped Objective-C instead.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bridgeSettings } from './bridge.mjs';
import { runTests } from './gtest.mjs';
import { withLock } from './lock.mjs';
import { buildNative } from './native.mjs';
import { GENERATED, IPHONE, IPHONE_BUILD, REACT_NATIVE } from './paths.mjs';
import { fail, ninjaProgress, runWithProgress } from './run.mjs';

const TESTS = ['runtime_tests', 'system_tests', 'iphone_tests', 'older_im_tests', 'iphone_boundary_tests'];

/**
 * Builds what an emulated iPhone is.
 *
 * @param {string[]} [targets] all but the tests, unless given
 * @returns {Promise<string>} the folder of the program and its libraries
 * @throws {Error} when a tool is missing or a build fails
 */
export async function build(targets = []) {
  const native = await buildNative();
  await withLock(`${IPHONE_BUILD}.lock`, async () => {
    await configure(native);
    const ninja = ['-C', IPHONE_BUILD, ...targets];
    await runWithProgress('iphone', 'ninja', ninja, { progress: ninjaProgress });
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

async function main() {
  if (!process.argv.includes('--test')) return console.log(`iphone ${await build()}`);
  const folder = await build(TESTS);
  const { passed, failed } = runTests(TESTS.map((name) => join(folder, name)));
  console.log(`iphone: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(fail);
