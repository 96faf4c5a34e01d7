#!/usr/bin/env node
// @ts-check
/**
 * Builds the emulated phone with Maven into build/phone and fetches the Android that it runs.
 * `--api LEVEL` fetches the one of another API level than 34.
 *
 * `classpath.txt` there is the class path of com.timpush.emulator.PhoneMain.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { fail, runWithProgress } from './run.mjs';

const PROJECT = join(ROOT, 'example/emulator/phone');
const OUTPUT = join(ROOT, 'build/phone');
const CLASS_PATH = join(OUTPUT, 'classpath.txt');
/** What was built, and from which poms the local repository was filled. */
const STAMP = join(OUTPUT, 'inputs.sha256');
const RESOLVED = join(OUTPUT, 'poms.sha256');
const ANDROID = join(OUTPUT, 'android-all');
/** Where Kotlin's compiler remembers what it has compiled from which sources; it asks nothing about their class path. */
const REMEMBERED = 'kotlin-ic';
/** Folders of others in the project: C++ and TypeScript. */
const FOREIGN = /^(native|js)(\/|$)/;

/** The API level of the story's phones. */
export const DEFAULT_API = 34;

/**
 * Builds what is not up to date.
 *
 * @param {{ log?: (text: string) => void, api?: number }} [options]
 * @returns {Promise<string>} the class path's file
 * @throws {Error} when Maven fails or there is no such API level
 */
export async function build({ log = console.log, api = DEFAULT_API } = {}) {
  await withLock(join(ROOT, 'build/phone.lock'), async () => {
    await compile(log);
    await fetchAndroid(api, log);
  });
  return CLASS_PATH;
}

/** @param {(text: string) => void} log */
async function compile(log) {
  const library = ['android/src', 'android/signatures'].flatMap((folder) => filesIn(join(ROOT, folder)));
  const inputs = hashOf([...filesIn(PROJECT, FOREIGN), ...library]);
  if (existsSync(CLASS_PATH) && saved(STAMP) === inputs) {
    return;
  }
  log('building the emulated phone');
  rmSync(STAMP, { force: true });
  forgetCompiled();
  await maven(['-DskipTests', 'package']);
  const jar = join(OUTPUT, 'phone/phone-0.1.0.jar');
  writeFileSync(CLASS_PATH, `${jar}:${saved(join(OUTPUT, 'dependencies.txt'))}`);
  writeFileSync(STAMP, inputs);
}

function forgetCompiled() {
  const modules = existsSync(OUTPUT) ? readdirSync(OUTPUT) : [];
  for (const folder of modules.map((module) => join(OUTPUT, module, REMEMBERED)).filter(existsSync)) {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs JUnit tests of the phone's modules.
 *
 * @returns {Promise<void>}
 * @throws {Error} when one fails
 */
export async function test() {
  await build();
  await maven(['verify']);
}

/** @param {number} api @param {(text: string) => void} log */
async function fetchAndroid(api, log) {
  const version = androidVersion(api);
  const artifact = 'android-all-instrumented';
  if (existsSync(join(ANDROID, `${artifact}-${version}.jar`))) {
    return;
  }
  log(`fetching the Android of API level ${api}`);
  const copy = ['--non-recursive', 'dependency:copy', `-DoutputDirectory=${ANDROID}`];
  await maven([...copy, `-Dartifact=org.robolectric:${artifact}:${version}`], false);
}

/** @param {number} api */
function androidVersion(api) {
  const version = new RegExp(`<android-${api}.version>(.+)</`).exec(saved(join(PROJECT, 'pom.xml')))?.[1];
  if (!version) {
    throw new Error(`There is no Android of API level ${api}`);
  }
  return version;
}

/**
 * Without the network if these poms were resolved before; with it if something is missing after all.
 *
 * @param {string[]} goals
 * @param {boolean} [mayBeOffline]
 */
async function maven(goals, mayBeOffline = true) {
  const poms = hashOf(filesIn(PROJECT, FOREIGN).filter((path) => path.endsWith('pom.xml')));
  if (mayBeOffline && saved(RESOLVED) === poms) {
    try {
      return await runMaven(['--offline', ...goals]);
    } catch (error) {
      if (!/offline mode/.test(String(error))) throw error;
    }
  }
  await runMaven(goals);
  writeFileSync(RESOLVED, poms);
}

/** @param {string[]} args */
async function runMaven(args) {
  const all = ['--batch-mode', `-Drepository=${ROOT}`, ...args];
  await runWithProgress('phone', 'mvn', all, { cwd: PROJECT, progress });
}

/** Maven's line as what to show for it. @param {string} line */
function progress(line) {
  const module = /Building (\S+) \S+ +\[(\d+\/\d+)\]/.exec(line);
  if (module) return `${module[2]} ${module[1]}`;
  const download = /Downloading from .*\/([^/]+)$/.exec(line);
  return download ? `downloading ${download[1]}` : undefined;
}

/** @param {string} path @returns {string} its text, or empty */
function saved(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {string} folder @param {RegExp} [except] of paths in the folder @returns {string[]} */
function filesIn(folder, except) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except?.test(path.slice(folder.length + 1)))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { api: { type: 'string', default: String(DEFAULT_API) } } });
  await build({ api: Number(values.api) }).then((path) => console.log(`phone ${path}`), fail);
}
