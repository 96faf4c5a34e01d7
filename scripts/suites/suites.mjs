// @ts-check
/** All tests, by suite. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { ofCargo, ofJest, ofScript } from './outcomes.mjs';

/** @typedef {import('./suite.mjs').Suite} Suite */

/** Of a whole file, where a test does not name its own: Node takes it for both. */
const FILE_TIMEOUT_MS = 600_000;
const CARGO_TEST = ['cargo', 'test', '--workspace', '--locked', '--no-fail-fast'];
const NODE_TEST = [
  'node',
  '--test',
  '--test-reporter=./scripts/suites/node-reporter.mjs',
  `--test-timeout=${FILE_TIMEOUT_MS}`,
];
/** Not the folder: Node takes scripts/test.mjs for a test. */
const SCRIPTS = ['build', 'checks', 'jobs', 'suites'].map((folder) => `scripts/${folder}/`);
const JOURNEYS = 'example/emulator/journeys';
const KOTLIN = 'Kotlin';

/** @type {Suite[]} */
export const SUITES = [
  {
    name: 'Rust engine and bridge',
    command: [...CARGO_TEST, '--features', 'timpush-engine/ts'],
    lane: 'cargo',
    read: ofCargo,
  },
  { name: 'C++ boundary', command: ['node', 'scripts/build/native.mjs', '--test'], read: ofScript },
  { name: 'iPhone', command: ['node', 'scripts/build/iphone.mjs', '--test'], read: ofScript },
  { name: 'TypeScript', command: ['node', 'node_modules/jest/bin/jest.js', '--ci', '--json'], read: ofJest },
  { name: KOTLIN, command: ['node', 'scripts/suites/junit.mjs'], read: ofScript },
  {
    name: 'Cloud, story and scripts',
    command: [...NODE_TEST, 'example/emulator/cloud/', 'example/emulator/story/', ...SCRIPTS],
    read: ofScript,
  },
  ...readdirSync(join(ROOT, JOURNEYS))
    .filter((name) => name.endsWith('.test.mjs'))
    .map(journeys),
];

/** Maven writes some of a phone's files in the suite before. @param {string} file @returns {Suite} */
function journeys(file) {
  const name = `Journeys: ${file.replace('.test.mjs', '')}`;
  return { name, command: [...NODE_TEST, `${JOURNEYS}/${file}`], after: KOTLIN, read: ofScript };
}
