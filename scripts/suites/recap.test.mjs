// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recap } from './recap.mjs';

/** @param {number} count */
function story(count) {
  return Array.from({ length: count }, (_, number) => `line ${number}`);
}

test('nothing is said where nothing has failed', () => {
  assert.deepEqual(recap([]), []);
});

test('a failure is told with its message, its place and the end of its story', () => {
  const failure = { name: 'Journeys › a tap', message: 'expected 1\nsaw 0\n', place: 'taps.test.mjs:9:1' };
  const lines = recap([{ ...failure, story: story(50) }]);
  assert.deepEqual(lines.slice(0, 5), [
    '',
    '✗ Journeys › a tap',
    '    expected 1',
    '    saw 0',
    '    at taps.test.mjs:9:1',
  ]);
  assert.deepEqual(lines.slice(5), [
    ...story(50)
      .slice(-40)
      .map((line) => `    | ${line}`),
    '',
  ]);
});

test('of many failures each tells less, and all names come last', () => {
  const failures = Array.from({ length: 20 }, (_, number) => ({
    name: `test ${number}`,
    message: 'no',
    story: story(50),
  }));
  const lines = recap(failures);
  assert.equal(lines.filter((line) => line.startsWith('    | ')).length, 200);
  assert.deepEqual(lines.slice(-22), ['20 failures:', ...failures.map(({ name }) => `✗ ${name}`), '']);
});

test('a message or a line of any length stays readable', () => {
  const message = Array.from({ length: 1000 }, () => 'x'.repeat(5000)).join('\n');
  const lines = recap([{ name: 'long', message }]);
  assert.ok(lines.length < 40);
  assert.ok(lines.every((line) => line.length <= 400));
});
