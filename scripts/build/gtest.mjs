// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs programs of GoogleTest. One that dies counts as one failure.
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
  spawnSync(program, ['--gtest_brief=1', `--gtest_output=json:${report}`], { stdio: 'inherit' });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{tests: number, failures: number}} */
  const { tests, failures } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: tests - failures, failed: failures };
}
