#!/usr/bin/env node
/**
 * Builds the native libraries of an emulated phone into build/native: `libreactnativehost.so` and
 * `libtimpush.so`. With `--test` builds and runs the tests of the C++ boundary instead, with `--sanitize` under the
 * address and undefined-behaviour sanitizers.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBridge } from './bridge.mjs';
import { generateSpecs } from './codegen.mjs';
import { cmakeCompiler, findCompiler } from './compiler.mjs';
import { runTests } from './gtest.mjs';
import { buildHermes } from './hermes.mjs';
import { jniHeaders } from './jdk.mjs';
import { withLock } from './lock.mjs';
import { NATIVE_BUILD, PHONE_NATIVE, REACT_NATIVE } from './paths.mjs';
import { fail, ninjaProgress, runWithProgress } from './run.mjs';

const LIBRARIES = ['reactnativehost', 'timpush'];
const TESTS = ['module_tests', 'boundary_tests'];

/** @typedef {{folder: string, settings: Record<string, string>, compiler: import('./compiler.mjs').Compiler}} Variant */

/** @returns {Variant} */
function released() {
  return { folder: NATIVE_BUILD, settings: { SANITIZE: 'OFF' }, compiler: findCompiler() };
}

/**
 * With gcc, which brings its sanitizers along; clang's are a package of their own.
 *
 * @returns {Variant}
 */
function sanitized() {
  const compiler = { cc: 'gcc', cxx: 'g++', version: '' };
  return { folder: `${NATIVE_BUILD}-sanitized`, settings: { SANITIZE: 'ON' }, compiler };
}

/**
 * Builds what an emulated phone loads.
 *
 * @returns {Promise<string>} the folder of the libraries
 * @throws {Error} when a tool is missing or a build fails
 */
export async function buildNative() {
  return build(released(), LIBRARIES);
}

/**
 * Builds and runs the tests of the C++ boundary.
 *
 * @param {{sanitize?: boolean}} [options] `sanitize`: look for wrong memory accesses, leaks and undefined behaviour
 * @returns {Promise<{passed: number, failed: number}>}
 * @throws {Error} when they do not build
 */
export async function testNative({ sanitize = false } = {}) {
  const folder = await build(sanitize ? sanitized() : released(), TESTS);
  return runTests(TESTS.map((name) => join(folder, name)));
}

/**
 * @param {Variant} variant
 * @param {string[]} targets
 */
async function build(variant, targets) {
  const hermes = await buildHermes();
  await withLock(`${variant.folder}.lock`, async () => {
    const generated = generateSpecs();
    const bridge = await buildBridge();
    await configure(variant, { HERMES_DIR: hermes, GENERATED_DIR: generated, ...bridge });
    const ninja = ['-C', variant.folder, ...targets];
    await runWithProgress('native', 'ninja', ninja, { progress: ninjaProgress });
  });
  return variant.folder;
}

/**
 * Ninja configures again by itself when CMake's files change, so this is for the first time and for other settings.
 *
 * @param {Variant} variant
 * @param {Record<string, string>} inputs
 */
async function configure({ folder, settings, compiler }, inputs) {
  const all = { ...inputs, ...settings, REACT_NATIVE_DIR: REACT_NATIVE, JAVA_INCLUDE_DIR: jniHeaders() };
  const defined = Object.entries(all).map(([name, value]) => `-D${name}=${value}`);
  const args = ['-S', PHONE_NATIVE, '-B', folder, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release', ...defined];
  const first = existsSync(join(folder, 'CMakeCache.txt')) ? [] : cmakeCompiler(compiler);
  await runWithProgress('native', 'cmake', [...args, ...first], { progress: () => 'configuring' });
}

async function main() {
  if (!process.argv.includes('--test')) return console.log(`native ${await buildNative()}`);
  const { passed, failed } = await testNative({ sanitize: process.argv.includes('--sanitize') });
  console.log(`native: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(fail);
