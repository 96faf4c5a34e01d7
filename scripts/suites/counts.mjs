// @ts-check
/** How many tests ran, as each test runner says it. */

/** @typedef {import('./suite.mjs').Counts} Counts */
/** @typedef {import('./suite.mjs').Run} Run */

/** `test result: ok. 12 passed; 0 failed; …` of each test program. @param {Run} run @returns {Counts} */
export function ofCargo({ lines }) {
  return sum(lines, /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed/);
}

/** One line of JSON among the rest. @param {Run} run @returns {Counts} */
export function ofJest({ lines }) {
  const report = JSON.parse(lines.find((line) => line.startsWith('{"num')) ?? '{}');
  return { passed: report.numPassedTests ?? 0, failed: failuresOf(report) };
}

/** A file that cannot be loaded has no test that fails. @param {any} report */
function failuresOf({ numFailedTests = 0, numRuntimeErrorTestSuites = 0 }) {
  return numFailedTests + numRuntimeErrorTestSuites;
}

/** The totals at the end of Node's TAP. @param {Run} run @returns {Counts} */
export function ofNode({ lines }) {
  const total = (/** @type {string} */ what) =>
    Number(lines.find((line) => line.startsWith(`# ${what} `))?.split(' ')[2] ?? 0);
  return { passed: total('pass'), failed: total('fail') + total('cancelled') };
}

/** `native: 12 passed, 0 failed`, as this package's own scripts end. @param {Run} run @returns {Counts} */
export function ofScript({ lines }) {
  return sum(lines, /^\w+: (?<passed>\d+) passed, (?<failed>\d+) failed$/);
}

/** @param {string[]} lines @param {RegExp} pattern @returns {Counts} */
function sum(lines, pattern) {
  const counts = { passed: 0, failed: 0 };
  for (const line of lines) {
    const { passed = 0, failed = 0 } = pattern.exec(line)?.groups ?? {};
    counts.passed += Number(passed);
    counts.failed += Number(failed);
  }
  return counts;
}
