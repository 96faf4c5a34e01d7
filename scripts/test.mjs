#!/usr/bin/env node
// @ts-check
/** `npm test`: set-up, then every suite; the last line sums them up. */
import { API_LEVELS } from '../example/emulator/story/models.mjs';
import { setUp } from './setup.mjs';
import { ofCargo, ofJest, ofScript } from './suites/outcomes.mjs';
import { recap } from './suites/recap.mjs';
import { runSuite } from './suites/suite.mjs';

/** Of a whole file, where a test does not name its own: Node takes it for both. */
const FILE_TIMEOUT_MS = 600_000;
const CARGO_TEST = ['cargo', 'test', '--workspace', '--locked', '--no-fail-fast'];
const NODE_TEST = [
  'node',
  '--test',
  '--test-reporter=./scripts/suites/node-reporter.mjs',
  `--test-timeout=${FILE_TIMEOUT_MS}`,
];

/** @type {import('./suites/suite.mjs').Suite[]} */
const SUITES = [
  {
    name: 'Rust engine and bridge',
    command: [...CARGO_TEST, '--features', 'timpush-engine/ts'],
    read: ofCargo,
  },
  { name: 'C++ boundary', command: ['node', 'scripts/build/native.mjs', '--test'], read: ofScript },
  { name: 'iPhone', command: ['node', 'scripts/build/iphone.mjs', '--test'], read: ofScript },
  { name: 'TypeScript', command: ['node', 'node_modules/jest/bin/jest.js', '--ci', '--json'], read: ofJest },
  { name: 'Kotlin', command: ['node', 'scripts/suites/junit.mjs'], read: ofScript },
  {
    name: 'Cloud, story and scripts',
    command: [
      ...NODE_TEST,
      'example/emulator/cloud/',
      'example/emulator/story/',
      'scripts/build/',
      'scripts/checks/',
      'scripts/suites/',
    ],
    read: ofScript,
  },
  {
    name: 'Journeys',
    command: [...NODE_TEST, '--test-concurrency=2', 'example/emulator/journeys/'],
    read: ofScript,
  },
];

/** @returns {Promise<number>} the exit status */
async function main() {
  await setUp({ apis: [API_LEVELS.min] });
  /** @type {import('./suites/suite.mjs').Outcome} */
  const total = { passed: 0, failed: 0, failures: [] };
  for (const suite of SUITES) {
    const { passed, failed, failures } = await runSuite(suite);
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
  }
  console.log(recap(total.failures).join('\n'));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  return 1;
});
