// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureLine, ofCargo, ofJest, ofScript } from './outcomes.mjs';

/** @param {...string} lines */
function run(...lines) {
  return { status: 0, lines };
}

test('cargo: all test programs together', () => {
  const lines = [
    'running 12 tests',
    'test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s',
    'test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s',
  ];
  assert.deepEqual(ofCargo(run(...lines)), { passed: 15, failed: 2, failures: [] });
});

test('cargo: each failed test with what it said, and where', () => {
  const lines = [
    'test state::saves ... ok',
    'failures:',
    '',
    '---- tap::once stdout ----',
    "thread 'tap::once' panicked at rust/engine/src/engine/tap.rs:12:9:",
    'assertion `left == right` failed',
    '---- tap::never stdout ----',
    'Error: "no tap"',
    'failures:',
    '    tap::once',
    '    tap::never',
  ];
  const { failures } = ofCargo(run(...lines));
  assert.deepEqual(
    failures.map(({ name, place }) => ({ name, place })),
    [
      { name: 'tap::once', place: 'rust/engine/src/engine/tap.rs:12:9' },
      { name: 'tap::never', place: undefined },
    ],
  );
  assert.match(failures[0]?.message ?? '', /assertion `left == right` failed$/);
  assert.equal(failures[1]?.message, 'Error: "no tap"');
});

test('Jest: a file that cannot be loaded is a failure', () => {
  const test = {
    status: 'failed',
    fullName: 'a tap is heard',
    failureMessages: ['expected 1', 'at tap.ts:1'],
  };
  const report = {
    numFailedTests: 1,
    numPassedTests: 4,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      { name: 'tap.test.ts', status: 'failed', assertionResults: [test, { status: 'passed' }] },
      { name: 'im.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'good.test.ts', status: 'passed', assertionResults: [] },
    ],
  };
  assert.deepEqual(ofJest(run('PASS src', JSON.stringify(report))), {
    passed: 4,
    failed: 2,
    failures: [
      { name: 'a tap is heard', message: 'expected 1\nat tap.ts:1', place: 'tap.test.ts' },
      { name: 'im.test.ts', message: 'no such module' },
    ],
  });
});

test('runners of this package', () => {
  const failure = { name: 'a tap', message: 'did not come', story: ['a finger taps'] };
  const lines = ['[  PASSED  ] 9 tests.', failureLine(failure), 'native: 9 passed, 1 failed'];
  assert.deepEqual(ofScript(run(...lines)), { passed: 9, failed: 1, failures: [failure] });
});

test('a runner that says nothing has run nothing', () => {
  for (const read of [ofCargo, ofJest, ofScript]) {
    assert.deepEqual(read(run()), { passed: 0, failed: 0, failures: [] });
  }
});
