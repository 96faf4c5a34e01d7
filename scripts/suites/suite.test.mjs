// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './suite.mjs';

const NONE = { passed: 0, failed: 0, failures: [] };

test('a failure is named after its suite', () => {
  const failures = [{ name: 'a tap', message: 'none' }];
  const outcome = judge('Journeys', { status: 1, lines: ['…'] }, { passed: 2, failed: 1, failures });
  assert.deepEqual(outcome, {
    passed: 2,
    failed: 1,
    failures: [{ name: 'Journeys › a tap', message: 'none' }],
  });
});

test('a suite that ends badly without naming a test tells what it said', () => {
  const lines = ['error: linking failed'];
  assert.deepEqual(judge('C++', { status: 2, lines }, { ...NONE, passed: 3 }), {
    passed: 3,
    failed: 1,
    failures: [{ name: 'C++', message: 'ended with status 2', story: lines }],
  });
});

test('a suite that has counted failures and named none tells what it said', () => {
  const { failed, failures } = judge('C++', { status: 1, lines: ['?'] }, { ...NONE, failed: 4 });
  assert.equal(failed, 4);
  assert.deepEqual(failures, [{ name: 'C++', message: 'ended with status 1', story: ['?'] }]);
});

test('a suite that ran no test has failed', () => {
  assert.deepEqual(judge('C++', { status: 0, lines: [] }, NONE), {
    passed: 0,
    failed: 1,
    failures: [{ name: 'C++', message: 'no test ran', story: [] }],
  });
});

test('a suite whose tests pass has no failure', () => {
  const good = { passed: 5, failed: 0, failures: [] };
  assert.deepEqual(judge('C++', { status: 0, lines: [] }, good), good);
});
