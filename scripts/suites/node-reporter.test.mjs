// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../build/paths.mjs';
import report from './node-reporter.mjs';
import { ofScript } from './outcomes.mjs';

const FILE = join(ROOT, 'example/taps.test.mjs');
const AT = { file: FILE, line: 3, column: 1 };

/** @param {string} name @param {number} [nesting] */
function start(name, nesting = 0) {
  return { type: 'test:start', data: { name, nesting } };
}

/** @param {string} name @param {number} [nesting] @param {object} [details] */
function pass(name, nesting = 0, details) {
  return { type: 'test:pass', data: { ...AT, name, nesting, details: { duration_ms: 1, ...details } } };
}

/** @param {string} name @param {number} nesting @param {object} error */
function fail(name, nesting, error) {
  return { type: 'test:fail', data: { ...AT, name, nesting, details: { duration_ms: 1, error } } };
}

/** @param {string} message @param {number} [nesting] */
function said(message, nesting = 0) {
  return { type: 'test:diagnostic', data: { ...AT, message, nesting } };
}

/** @param {Array<{ type: string, data: any }>} events */
async function outcomeOf(events) {
  let text = '';
  for await (const chunk of report(/** @type {any} */ (events))) text += chunk;
  return ofScript({ status: 0, lines: text.split('\n') });
}

test('a failure has its full name, its place in the repository and its own story', async () => {
  const error = new Error('no tap');
  error.stack = `Error: no tap\n    at tapped (file://${FILE}:7:9)\n    at node:internal/process:1:1\n    at async file://${FILE}:3:5`;
  const outcome = await outcomeOf([
    start('taps'),
    start('good', 1),
    pass('good', 1),
    said('of the good one', 1),
    start('bad', 1),
    fail('bad', 1, { failureType: 'testCodeFailure', cause: error }),
    said('a finger taps', 1),
    start('good', 1),
    pass('good', 1),
    fail('taps', 0, { failureType: 'subtestsFailed', cause: '1 subtest failed' }),
  ]);
  assert.deepEqual(outcome, {
    passed: 2,
    failed: 2,
    failures: [
      {
        name: 'taps › bad',
        message: 'no tap',
        place: 'example/taps.test.mjs:7:9 ← example/taps.test.mjs:3:5',
        story: ['a finger taps'],
      },
    ],
  });
});

test('a part without a story has that of the test around it', async () => {
  const { failures } = await outcomeOf([
    start('taps'),
    start('bad', 1),
    fail('bad', 1, { failureType: 'cancelledByParent', cause: 'too late' }),
    fail('taps', 0, { failureType: 'testTimeoutFailure', cause: 'test timed out' }),
    said('a phone boots'),
  ]);
  assert.deepEqual(
    failures.map(({ name, story }) => ({ name, story })),
    [
      { name: 'taps › bad', story: [] },
      { name: 'taps', story: ['a phone boots'] },
    ],
  );
});

test('neither a group of tests nor what is left out counts', async () => {
  const left = pass('left out');
  const outcome = await outcomeOf([
    start('group'),
    start('one', 1),
    pass('one', 1),
    pass('group', 0, { type: 'suite' }),
    start('left out'),
    { ...left, data: { ...left.data, skip: true } },
  ]);
  assert.deepEqual(outcome, { passed: 1, failed: 0, failures: [] });
});

test("Node's counts at the end are nobody's story", async () => {
  const { failures } = await outcomeOf([
    start('bad'),
    fail('bad', 0, { failureType: 'testCodeFailure', cause: 'thrown text' }),
    { type: 'test:diagnostic', data: { nesting: 0, message: 'tests 1' } },
  ]);
  assert.deepEqual(failures, [
    { name: 'bad', message: 'thrown text', place: 'example/taps.test.mjs:3:1', story: [] },
  ]);
});
