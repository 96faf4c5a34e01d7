// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { failureLine } from '../suites/outcomes.mjs';

/** @typedef {import('../suites/recap.mjs').Failure} Failure */

/**
 * Runs programs of GoogleTest, and prints each failure. One that dies counts as one failure.
 *
 * @param {string[]} programs
 * @returns {{passed: number, failed: number}}
 */
export function runTests(programs) {
  const results = programs.map(runProgram);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** @param {string} program */
function runProgram(program) {
  const report = `${program}.json`;
  rmSync(report, { force: true });
  const { status, signal } = spawnSync(program, ['--gtest_brief=1', `--gtest_output=json:${report}`], {
    stdio: 'inherit',
  });
  if (!existsSync(report)) {
    console.log(failureLine({ name: basename(program), message: `ended with ${signal ?? status}` }));
    return { passed: 0, failed: 1 };
  }
  const { tests, failures, testsuites = [] } = JSON.parse(readFileSync(report, 'utf8'));
  for (const failure of testsuites.flatMap(failuresIn)) {
    console.log(failureLine(failure));
  }
  return { passed: tests - failures, failed: failures };
}

/** @param {any} suite @returns {Failure[]} */
function failuresIn({ testsuite: tests }) {
  return tests
    .filter((/** @type {any} */ { failures = [] }) => failures.length > 0)
    .map((/** @type {any} */ { classname, name, file, line, failures }) => ({
      name: `${classname}.${name}`,
      message: failures.map((/** @type {any} */ each) => each.failure).join('\n'),
      place: `${file}:${line}`,
    }));
}
