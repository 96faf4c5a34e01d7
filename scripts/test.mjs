#!/usr/bin/env node
// @ts-check
/** `npm test`: set-up, then every suite; the last line sums them up. */
import { API_LEVELS } from '../example/emulator/story/models.mjs';
import { setUp } from './setup.mjs';
import { ofCargo, ofJest, ofNode, ofScript } from './suites/counts.mjs';
import { runSuite } from './suites/suite.mjs';

/** Long enough for a phone that boots on a busy machine several times. */
const JOURNEY_TIMEOUT_MS = 300_000;
const CARGO_TEST = ['cargo', 'test', '--workspace', '--locked', '--no-fail-fast'];
const NODE_TEST = ['node', '--test', '--test-reporter=tap', `--test-timeout=${JOURNEY_TIMEOUT_MS}`];

/** @type {import('./suites/suite.mjs').Suite[]} */
const SUITES = [
  {
    name: 'Rust engine and bridge',
    command: [...CARGO_TEST, '--features', 'timpush-engine/ts'],
    count: ofCargo,
  },
  { name: 'C++ boundary', command: ['node', 'scripts/build/native.mjs', '--test'], count: ofScript },
  { name: 'iPhone', command: ['node', 'scripts/build/iphone.mjs', '--test'], count: ofScript },
  { name: 'TypeScript', command: ['node', 'node_modules/jest/bin/jest.js', '--ci', '--json'], count: ofJest },
  { name: 'Kotlin', command: ['node', 'scripts/suites/junit.mjs'], count: ofScript },
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
    count: ofNode,
  },
  {
    name: 'Journeys',
    command: [...NODE_TEST, '--test-concurrency=2', 'example/emulator/journeys/'],
    count: ofNode,
  },
];

/** @returns {Promise<number>} the exit status */
async function main() {
  await setUp({ apis: [API_LEVELS.min] });
  const total = { passed: 0, failed: 0 };
  for (const suite of SUITES) {
    const { passed, failed } = await runSuite(suite);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  return 1;
});
