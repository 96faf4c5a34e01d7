#!/usr/bin/env node
/**
 * Builds the native libraries of an emulated phone into build/native: `libreactnativehost.so` and
 * `libtimpush.so`. With `--test` also builds and runs the tests of the C++ boundary.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSpec } from './codegen.mjs';
import { cmakeCompiler, findCompiler } from './compiler.mjs';
import { buildHermes } from './hermes.mjs';
import { withLock } from './lock.mjs';
import { NATIVE_BUILD, PHONE_NATIVE, REACT_NATIVE, ROOT } from './paths.mjs';
import { capture, cargoProgress, fail, ninjaProgress, runWithProgress } from './run.mjs';

const LIBRARIES = ['reactnativehost', 'timpush'];
const TESTS = ['module_tests', 'boundary_tests'];

/**
 * Builds what an emulated phone loads.
 *
 * @param {{targets?: string[]}} [options] other CMake targets than the libraries
 * @returns {Promise<string>} the folder of the libraries
 * @throws {Error} when a tool is missing or a build fails
 */
export async function buildNative({ targets = LIBRARIES } = {}) {
  const hermes = await buildHermes();
  await withLock(`${NATIVE_BUILD}.lock`, () => build(hermes, targets));
  return NATIVE_BUILD;
}

/**
 * @param {string} hermes
 * @param {string[]} targets
 */
async function build(hermes, targets) {
  const generated = generateSpec();
  const bridge = await buildBridge();
  await configure({ HERMES_DIR: hermes, GENERATED_DIR: generated, ...bridge });
  await runWithProgress('native', 'ninja', ['-C', NATIVE_BUILD, ...targets], { progress: ninjaProgress });
}

/**
 * Builds and runs the tests of the C++ boundary.
 *
 * @returns {Promise<{passed: number, failed: number}>}
 * @throws {Error} when they do not build
 */
export async function testNative() {
  await buildNative({ targets: [...LIBRARIES, ...TESTS] });
  const results = TESTS.map(runTests);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * A program that dies counts as one failure.
 *
 * @param {string} name
 */
function runTests(name) {
  const report = join(NATIVE_BUILD, `${name}.json`);
  rmSync(report, { force: true });
  spawnSync(join(NATIVE_BUILD, name), ['--gtest_brief=1', `--gtest_output=json:${report}`], {
    stdio: 'inherit',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{tests: number, failures: number}} */
  const { tests, failures } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: tests - failures, failed: failures };
}

/** The Rust library, and the headers that its build made for C++. */
async function buildBridge() {
  const build = ['build', '--release', '--locked', '-p', 'timpush-bridge'];
  await runWithProgress('rust', 'cargo', build, { cwd: ROOT, progress: cargoProgress });
  const metadata = capture('cargo', ['metadata', '--locked', '--no-deps', '--format-version', '1'], {
    cwd: ROOT,
  });
  /** @type {{target_directory: string}} */
  const { target_directory: target } = JSON.parse(metadata);
  return {
    BRIDGE_LIBRARY: join(target, 'release/libtimpush_bridge.a'),
    CXXBRIDGE_DIR: join(target, 'cxxbridge'),
  };
}

/**
 * Ninja configures again by itself when CMake's files change, so this is for the first time and for other settings.
 *
 * @param {Record<string, string>} settings
 */
async function configure(settings) {
  const all = { ...settings, REACT_NATIVE_DIR: REACT_NATIVE, JAVA_INCLUDE_DIR: javaInclude() };
  const args = ['-S', PHONE_NATIVE, '-B', NATIVE_BUILD, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release'];
  const defined = Object.entries(all).map(([name, value]) => `-D${name}=${value}`);
  const compiler = existsSync(join(NATIVE_BUILD, 'CMakeCache.txt')) ? [] : cmakeCompiler(findCompiler());
  await runWithProgress('native', 'cmake', [...args, ...defined, ...compiler], {
    progress: () => 'configuring',
  });
}

/** jni.h of `JAVA_HOME`, else of the JDK that `javac` belongs to. */
function javaInclude() {
  const home = process.env.JAVA_HOME || javaHome();
  const include = join(home, 'include');
  if (!existsSync(join(include, 'jni.h')))
    throw new Error(`No jni.h in ${include}: install a JDK, not only a runtime`);
  return include;
}

function javaHome() {
  const launcher = ['-XshowSettings:properties', '-version'];
  const shown = capture('sh', ['-c', `java ${launcher.join(' ')} 2>&1`]);
  const home = /java\.home = (.+)/.exec(shown)?.[1];
  if (!home) throw new Error('No JDK found: install JDK 17 or set JAVA_HOME');
  return home;
}

async function main() {
  if (!process.argv.includes('--test')) return console.log(`native ${await buildNative()}`);
  const { passed, failed } = await testNative();
  console.log(`native: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(fail);
