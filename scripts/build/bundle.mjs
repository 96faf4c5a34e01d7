#!/usr/bin/env node
// @ts-check
/**
 * Bundles the example app, without its screens, for the emulated phones: build/example/phone.bundle.js.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const APP = join(ROOT, 'example');
const HEADLESS = join(ROOT, 'example/emulator/phone/js');
const OUTPUT = join(ROOT, 'build/example/phone.bundle.js');
const KEY = `${OUTPUT}.key`;
const INPUTS = ['src', 'example/src', HEADLESS.slice(ROOT.length + 1)];
const SETTINGS = [
  'package-lock.json',
  'example/babel.config.js',
  'example/metro.config.js',
  'scripts/build/bundle.mjs',
];

/**
 * @param {{ log: (text: string) => void }} options
 * @returns {Promise<string>} the bundle's path
 */
export async function build({ log }) {
  const key = inputKey();
  if (existsSync(OUTPUT) && existsSync(KEY) && readFileSync(KEY, 'utf8') === key) {
    return OUTPUT;
  }
  log('bundling the example app');
  await bundle();
  writeFileSync(KEY, key);
  return OUTPUT;
}

async function bundle() {
  const Metro = createRequire(import.meta.url)('metro');
  const config = await Metro.loadConfig({ cwd: APP, config: join(APP, 'metro.config.js') });
  mkdirSync(dirname(OUTPUT), { recursive: true });
  await Metro.runBuild(headless(config), {
    entry: join(HEADLESS, 'index.ts'),
    out: OUTPUT,
    bundleOut: OUTPUT,
    platform: 'android',
    dev: false,
    minify: false,
    unstable_transformProfile: 'hermes-stable',
  });
}

/**
 * The app's own settings, without what only a screen needs: the phone brings timers and a console, and `react-native`
 * is its module registry alone.
 *
 * @param {any} config
 */
function headless(config) {
  const { resolver, serializer } = config;
  return {
    ...config,
    reporter: { update() {} },
    maxWorkers: 1,
    resolver: { ...resolver, resolveRequest: withoutScreens(resolver.resolveRequest) },
    serializer: { ...serializer, getPolyfills: () => [], getModulesRunBeforeMainModule: () => [] },
  };
}

/** @param {(context: any, name: string, platform: string) => unknown} resolve */
function withoutScreens(resolve) {
  return (/** @type {any} */ context, /** @type {string} */ name, /** @type {string} */ platform) =>
    name === 'react-native'
      ? { type: 'sourceFile', filePath: join(HEADLESS, 'react-native.ts') }
      : resolve(context, name, platform);
}

function inputKey() {
  const hash = createHash('sha256');
  for (const path of [...INPUTS.flatMap(filesIn), ...SETTINGS]) {
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

/** @param {string} folder relative to the root @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`bundle ${await build({ log: console.log })}`);
}
