#!/usr/bin/env node
/**
 * Builds Hermes, the JavaScript engine of React Native, for the emulated phones: once per machine,
 * into a cache outside the repository.
 *
 * The source comes from crates.io with everything else of Rust: `hermes-source` locks the crate
 * that vendors it, and never compiles it.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cmakeCompiler, findCompiler } from './compiler.mjs';
import { withLock } from './lock.mjs';
import { PHONE_NATIVE, REACT_NATIVE } from './paths.mjs';
import { capture, fail, ninjaProgress, runWithProgress } from './run.mjs';

const SOURCE_MANIFEST = join(PHONE_NATIVE, 'hermes-source/Cargo.toml');
const JSI_DIR = join(REACT_NATIVE, 'ReactCommon/jsi');

/** JSI_UNSTABLE does not build against React Native's JSI; the rest leaves out what a phone's Hermes lacks too. */
const FLAGS = [
  '-DCMAKE_BUILD_TYPE=Release',
  '-DCMAKE_POSITION_INDEPENDENT_CODE=ON',
  '-DJSI_UNSTABLE=OFF',
  '-DHERMES_ENABLE_DEBUGGER=OFF',
  '-DHERMES_ENABLE_INTL=OFF',
  '-DHERMES_ENABLE_TEST_SUITE=OFF',
];
const TARGETS = ['hermesvm_a', 'jsi', 'compileJS'];
const LIBRARIES = [
  'lib/libhermesvm_a.a',
  'jsi/libjsi.a',
  'API/hermes/libcompileJS.a',
  'external/boost/boost_1_86_0/libs/context/libboost_context.a',
];

/**
 * Makes sure that Hermes is built.
 *
 * @returns {Promise<string>} the folder with `lib/*.a` and `include/`
 * @throws {Error} when a tool is missing or the build fails
 */
export async function buildHermes() {
  const compiler = findCompiler();
  const output = join(cacheFolder(), `hermes-${cacheKey(compiler.version)}`);
  if (existsSync(output)) return output;
  await withLock(`${output}.lock`, async () => {
    if (!existsSync(output)) await buildInto(output, compiler);
  });
  return output;
}

/**
 * The folder of the build survives an interruption, so that the next attempt goes on from there.
 *
 * @param {string} output
 * @param {import('./compiler.mjs').Compiler} compiler
 */
async function buildInto(output, compiler) {
  const work = `${output}.building`;
  const source = findSource();
  await compile(source, work, cmakeCompiler(compiler));
  install(source, work, output);
  rmSync(work, { recursive: true });
}

/** `TIMPUSH_CACHE_DIR`, else a folder of this package in the user's cache. */
export function cacheFolder() {
  const { TIMPUSH_CACHE_DIR, XDG_CACHE_HOME } = process.env;
  return TIMPUSH_CACHE_DIR || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'react-native-timpush');
}

/** @param {string} compilerVersion */
function cacheKey(compilerVersion) {
  const inputs = [
    readFileSync(join(dirname(SOURCE_MANIFEST), 'Cargo.lock')),
    readFileSync(join(JSI_DIR, 'jsi/jsi.h')),
    JSON.stringify([FLAGS, TARGETS, LIBRARIES, compilerVersion, process.arch, icuVersion()]),
  ];
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input);
  return hash.digest('hex').slice(0, 16);
}

/** ICU's functions carry its version in their names. */
function icuVersion() {
  try {
    return capture('pkg-config', ['--modversion', 'icu-uc']);
  } catch {
    return '';
  }
}

function findSource() {
  capture('cargo', ['fetch', '--locked', '--manifest-path', SOURCE_MANIFEST]);
  const options = ['--locked', '--offline', '--format-version', '1', '--manifest-path', SOURCE_MANIFEST];
  /** @type {{packages: {name: string, manifest_path: string}[]}} */
  const { packages } = JSON.parse(capture('cargo', ['metadata', ...options]));
  const hermes = packages.find(({ name }) => name === 'hermes-engine');
  if (!hermes) throw new Error(`${SOURCE_MANIFEST} does not lock hermes-engine`);
  return join(dirname(hermes.manifest_path), 'hermes-vendor');
}

/**
 * @param {string} source
 * @param {string} work
 * @param {string[]} compiler
 */
async function compile(source, work, compiler) {
  console.log('hermes: building the JavaScript engine once for this machine, about 7 minutes on 2 cores');
  const configure = ['-S', source, '-B', work, '-G', 'Ninja', `-DJSI_DIR=${JSI_DIR}`, ...FLAGS, ...compiler];
  await runWithProgress('hermes', 'cmake', configure, { progress: () => 'configuring' });
  const build = ['-C', work, ...TARGETS];
  await runWithProgress('hermes', 'ninja', build, { progress: ninjaProgress });
}

/**
 * @param {string} source
 * @param {string} work
 * @param {string} output
 */
function install(source, work, output) {
  const staging = join(work, 'staging');
  rmSync(staging, { recursive: true, force: true });
  for (const library of LIBRARIES) {
    cpSync(join(work, library), join(staging, 'lib', library.slice(library.lastIndexOf('/') + 1)));
  }
  for (const headers of ['API/hermes', 'public/hermes']) {
    cpSync(join(source, headers), join(staging, 'include/hermes'), { recursive: true, filter: isHeader });
  }
  renameSync(staging, output);
}

/** @param {string} path */
function isHeader(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.h') || !name.includes('.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildHermes().then((folder) => console.log(`hermes ${folder}`), fail);
}
