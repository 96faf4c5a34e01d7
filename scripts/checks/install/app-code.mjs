// @ts-check
/** The app's own code: its types, its tests, its bundle. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './app.mjs';

/** Mistakes in the guide's call of `init`, which TypeScript has to find. @type {[string, string][]} */
const MISTAKES = [
  ['mi_buz_id:', 'mi_bus_id:'],
  ['mi_buz_id: 5218', "mi_buz_id: '5218'"],
];

/** @typedef {import('./app.mjs').App} App */

/** @param {App} app @returns {string[]} */
export function typeFaults(app) {
  const right = tsc(app);
  const path = join(app.folder, 'App.tsx');
  const text = readFileSync(path, 'utf8');
  // All mistakes in one run: each in a copy of the screen.
  const wrong = MISTAKES.map(([from, to], index) => {
    const name = `Wrong${index}.tsx`;
    writeFileSync(join(app.folder, name), text.replace(from, to));
    return { name, to };
  });
  const said = tsc(app).join('\n');
  for (const { name } of wrong) rmSync(join(app.folder, name));
  const unseen = wrong.filter(({ name }) => !said.includes(name));
  return [...right, ...unseen.map(({ to }) => `TypeScript takes \`${to}\` in init`)];
}

/** @param {App} app */
export function testFaults(app) {
  // The first test on a busy machine compiles React Native.
  return faultsOf(app, 'npx', ['jest', '--ci', '--silent', '--testTimeout', '60000']);
}

/** @param {App} app */
export function bundleFaults(app) {
  const output = join(app.folder, 'android/build/index.bundle');
  mkdirSync(join(output, '..'), { recursive: true });
  const options = ['--platform', 'android', '--dev', 'false', '--minify', 'false', '--max-workers', '1'];
  const faults = faultsOf(app, 'npx', [
    'react-native',
    'bundle',
    ...['--entry-file', 'index.js', '--bundle-output', output, ...options],
  ]);
  return faults.length > 0 ? faults : strangersIn(readFileSync(output, 'utf8'));
}

/** The command that finds what is missing in the app's set-up. @param {App} app */
export function doctorFaults(app) {
  return faultsOf(app, 'npx', ['react-native-timpush', 'doctor']);
}

/** The bundle has the package, and nothing of its mock. @param {string} bundle */
function strangersIn(bundle) {
  return [
    ...(bundle.includes('notificationClicked') ? [] : ['the bundle does not have the package']),
    ...(bundle.includes('FakePhone') ? ['the bundle has the mock for tests'] : []),
  ];
}

/** @param {App} app */
function tsc(app) {
  return faultsOf(app, 'npx', ['tsc', '--noEmit', '--pretty', 'false']);
}

/** @param {App} app @param {string} command @param {string[]} args @returns {string[]} */
function faultsOf({ folder }, command, args) {
  try {
    run(folder, command, args);
    return [];
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}
