// @ts-check
/** How many tests ran and which failed, as each test runner says it. */

/** @typedef {import('./recap.mjs').Failure} Failure */
/** @typedef {import('./suite.mjs').Outcome} Outcome */
/** @typedef {import('./suite.mjs').Run} Run */

/** What this package's own runners print before a failure's JSON. */
const FAILURE = 'failure ';
/** What libtest prints before what a test has said, and after the last one. */
const SAID = /^---- (?<name>.+) stdout ----$/;
const NAMES = 'failures:';
/** What cargo says of a test program, and the place where a test gave up. */
const TOTAL = /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed/;
const PANICKED = /panicked at (?<place>\S+):$/m;

/** `test result: ok. 12 passed; 0 failed; …` of each test program. @param {Run} run @returns {Outcome} */
export function ofCargo({ lines }) {
  return { ...sum(lines, TOTAL), failures: sectionsOf(lines).map(panicOf) };
}

/** What each failed test has said, its name first. @param {string[]} lines */
function sectionsOf(lines) {
  /** @type {string[][]} */
  const sections = [];
  let inside = false;
  for (const line of lines) {
    const name = SAID.exec(line)?.groups?.name;
    inside = Boolean(name) || (inside && line !== NAMES);
    if (name) sections.push([name]);
    else if (inside) sections.at(-1)?.push(line);
  }
  return sections;
}

/** @param {string[]} section @returns {Failure} */
function panicOf([name = '', ...said]) {
  const message = said.join('\n');
  return { name, message, place: PANICKED.exec(message)?.groups?.place };
}

/** One line of JSON among the rest. @param {Run} run @returns {Outcome} */
export function ofJest({ lines }) {
  const report = JSON.parse(lines.find((line) => line.startsWith('{"num')) ?? '{}');
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0, testResults = [] } = report;
  // A file that cannot be loaded has no test that fails.
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed, failures: testResults.flatMap(failuresIn) };
}

/** @param {any} file @returns {Failure[]} */
function failuresIn({ name: place, message, status, assertionResults = [] }) {
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') {
    return [{ name: place, message }];
  }
  return failed.map((/** @type {any} */ { fullName, failureMessages }) => ({
    name: fullName,
    message: failureMessages.join('\n'),
    place,
  }));
}

/** `native: 12 passed, 0 failed`, as this package's own runners end. @param {Run} run @returns {Outcome} */
export function ofScript({ lines }) {
  const failures = lines.filter((line) => line.startsWith(FAILURE));
  return {
    ...sum(lines, /^\w+: (?<passed>\d+) passed, (?<failed>\d+) failed$/),
    failures: failures.map((line) => JSON.parse(line.slice(FAILURE.length))),
  };
}

/** A failure as this package's own runners print it. @param {Failure} failure */
export function failureLine(failure) {
  return `${FAILURE}${JSON.stringify(failure)}`;
}

/** @param {string[]} lines @param {RegExp} pattern */
function sum(lines, pattern) {
  const counts = { passed: 0, failed: 0 };
  for (const line of lines) {
    const { passed = 0, failed = 0 } = pattern.exec(line)?.groups ?? {};
    counts.passed += Number(passed);
    counts.failed += Number(failed);
  }
  return counts;
}
