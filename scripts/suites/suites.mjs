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
/** Suites that build, and may write what a phone loads. */
const BUILDING = { kotlin: 'Kotlin', cpp: 'C++ boundary', iphone: 'iPhone' };

/** @type {Suite[]} */
export const SUITES = [
  {
    name: 'Rust engine and bridge',
    command: [...CARGO_TEST, '--features', 'timpush-engine/ts'],
    lane: 'cargo',
    read: ofCargo,
  },
  { name: BUILDING.cpp, command: ['node', 'scripts/build/native.mjs', '--test'], read: ofScript },
  { name: BUILDING.iphone, command: ['node', 'scripts/build/iphone.mjs', '--test'], read: ofScript },
  { name: 'TypeScript', command: ['node', 'node_modules/jest/bin/jest.js', '--ci', '--json'], read: ofJest },
  { name: BUILDING.kotlin, command: ['node', 'scripts/suites/junit.mjs'], read: ofScript },
  {
    name: 'Cloud, story and scripts',
    command: [...NODE_TEST, 'example/emulator/cloud/', 'example/emulator/story/', ...SCRIPTS],
    read: ofScript,
  },
  ...readdirSync(join(ROOT, JOURNEYS))
    .filter((name) => name.endsWith('.test.mjs'))
    .map(journeys),
];

/** The example's story, on phones that are there. @type {Suite} */
export const STORY = {
  name: 'Example',
  command: ['env', 'TIMPUSH_READY=1', 'npm', 'run', '--silent', 'example'],
  after: Object.values(BUILDING),
  read: ({ status }) => ({ passed: status === 0 ? 1 : 0, failed: 0, failures: [] }),
};

/** @param {string} file @returns {Suite} */
function journeys(file) {
  const name = `Journeys: ${file.replace('.test.mjs', '')}`;
  const command = [...NODE_TEST, `${JOURNEYS}/${file}`];
  return { name, command, after: Object.values(BUILDING), read: ofScript };
}
