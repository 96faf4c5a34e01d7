// @ts-check
/** An app as the community's template makes it, in a folder outside the repository that is kept from run to run. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../build/hermes.mjs';
import { ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';

export const NAME = 'PushApp';
/** Of the package. */
export const PACKAGE = 'react-native-timpush';
const TEMPLATE = join(ROOT, 'node_modules/@react-native-community/template');
const CLI = join(ROOT, 'node_modules/@react-native-community/cli/build/bin.js');
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];
/** npm's own note of what is in node_modules. */
const INSTALLED = 'node_modules/.package-lock.json';
/** Of the folder that `make` leaves; another one for another number. */
const LAYOUT = 1;
/** What the template's 0.87 has, and no version for React Native 0.88. The app has a screen of its own. */
const LEFT_OUT = '@react-native/new-app-screen';

/** What npm tells its scripts of the package that they belong to; not how it reaches the registry. */
const OF_NPM_SCRIPT = /^(npm_(package|lifecycle|config_local_prefix)|INIT_CWD$|NODE_OPTIONS$)/i;

/** @typedef {{ folder: string, package: string }} App `package` is where this package is installed in it */

/**
 * An app with React Native and nothing of this package's.
 *
 * @returns {App}
 * @throws {Error} with the words of npm or of React Native's command line
 */
export function newApp() {
  const home = join(cacheFolder(), `app-${key()}`);
  if (!existsSync(home)) make(home);
  const folder = join(home, NAME);
  for (const name of readdirSync(folder).filter((each) => each !== 'node_modules')) {
    rmSync(join(folder, name), { recursive: true });
  }
  cpSync(join(home, 'as-made'), folder, { recursive: true });
  for (const name of [PACKAGE, `.bin/${PACKAGE}`]) {
    rmSync(join(folder, 'node_modules', name), { recursive: true, force: true });
  }
  return { folder, package: join(folder, 'node_modules', PACKAGE) };
}

/** As a user does. @param {App} app @param {string} tarball */
export function install({ folder }, tarball) {
  run(folder, 'npm', ['install', ...QUIETLY, '--offline', tarball]);
}

/**
 * Runs a command in the app, which knows nothing of the npm script that this check may be part of.
 *
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 */
export function run(folder, command, args) {
  const own = Object.entries(process.env).filter(([name]) => !OF_NPM_SCRIPT.test(name));
  // Jest and Metro keep there what they have compiled.
  const temporary = join(cacheFolder(), 'app-compiled');
  mkdirSync(temporary, { recursive: true });
  const env = { ...Object.fromEntries(own), TMPDIR: temporary, CI: '1', NO_COLOR: '1' };
  return capture(command, args, { cwd: folder, env });
}

/** @param {string} home */
function make(home) {
  const staging = `${home}.new`;
  const folder = join(staging, NAME);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const options = ['--skip-install', '--skip-git-init', '--pm', 'npm'];
  run(staging, 'node', [CLI, 'init', NAME, '--template', `file:${TEMPLATE}`, ...options]);
  const path = join(folder, 'package.json');
  writeFileSync(path, JSON.stringify(withVersions(readJson(path)), null, 2));
  writeFileSync(join(folder, 'jest.config.js'), jestConfig(folder));
  const asMade = join(staging, 'as-made');
  cpSync(folder, asMade, { recursive: true });
  run(folder, 'npm', ['install', ...QUIETLY]);
  mkdirSync(join(asMade, 'node_modules'));
  for (const name of ['package-lock.json', INSTALLED]) cpSync(join(folder, name), join(asMade, name));
  renameSync(staging, home);
}

/** React Native as it is tested here. @param {any} app its package.json */
function withVersions(app) {
  const { devDependencies } = readJson(join(ROOT, 'package.json'));
  const ours = { ...devDependencies, 'react-test-renderer': devDependencies.react };
  for (const group of [app.dependencies, app.devDependencies]) {
    delete group[LEFT_OUT];
    for (const name of [
      'react',
      'react-native',
      '@react-native/babel-preset',
      '@react-native/metro-config',
    ]) {
      if (name in group) group[name] = ours[name];
    }
    if ('react-test-renderer' in group) group['react-test-renderer'] = ours['react-test-renderer'];
  }
  return app;
}

/** With what Jest's preset of 0.87 does not know of React Native 0.88. @param {string} folder */
function jestConfig(folder) {
  const config = readFileSync(join(folder, 'jest.config.js'), 'utf8');
  const entry = "'^react-native/react-private-interface$': 'react-native/src/react-private-interface.js'";
  return config.replace(/\n\};/, () => `\n  moduleNameMapper: { ${entry} },\n};`);
}

/** Changes with all that `make` reads. */
function key() {
  const { version } = readJson(join(TEMPLATE, 'package.json'));
  const { devDependencies } = readJson(join(ROOT, 'package.json'));
  const inputs = [LAYOUT, version, devDependencies.react, devDependencies['react-native']];
  return createHash('sha256').update(inputs.join('\n')).digest('hex').slice(0, 16);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
