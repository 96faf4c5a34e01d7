// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofCargo, ofJest, ofNode, ofScript } from './counts.mjs';

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
  assert.deepEqual(ofCargo(run(...lines)), { passed: 15, failed: 2 });
});

test('Jest: a file that cannot be loaded is a failure', () => {
  const report = '{"numFailedTests":1,"numPassedTests":4,"numRuntimeErrorTestSuites":1}';
  assert.deepEqual(ofJest(run('PASS src', report)), { passed: 4, failed: 2 });
});

test('Node: a test that was cancelled is a failure', () => {
  assert.deepEqual(ofNode(run('# pass 7', '# fail 1', '# cancelled 2')), { passed: 7, failed: 3 });
});

test('scripts of this package', () => {
  assert.deepEqual(ofScript(run('[  PASSED  ] 9 tests.', 'native: 9 passed, 1 failed')), {
    passed: 9,
    failed: 1,
  });
});

test('a runner that says nothing has run nothing', () => {
  for (const count of [ofCargo, ofJest, ofScript, ofNode]) {
    assert.deepEqual(count(run()), { passed: 0, failed: 0 });
  }
});
