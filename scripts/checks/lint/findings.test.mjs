// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, judge } from './findings.mjs';

const REPORT = `scripts/planted/Planted.kt:2: Error: Call requires API level 26 [NewApi]
android/src/main/java/com/timpush/Device.kt:7: Warning: Something else [Other]
1 error, 1 warning`;
const PLANTED = { path: 'planted/Planted.kt', text: 'fine()\nnew() // wrong\nnewer() // wrong\n' };

test('findings with their places', () => {
  assert.deepEqual(
    findingsIn(REPORT).map(({ line }) => line),
    [2, 7],
  );
  assert.deepEqual(findingsIn('No issues found.'), []);
});

test('what is planted has to be found, and nothing else', () => {
  assert.deepEqual(judge(findingsIn(REPORT), PLANTED), [
    'android/src/main/java/com/timpush/Device.kt:7: Warning: Something else [Other]',
    'Lint does not see what is wrong in planted/Planted.kt:3',
  ]);
});

test('a finding in the planted file where nothing is wrong is one too many', () => {
  const [problem] = judge(findingsIn('planted/Planted.kt:1: Error: No [NewApi]'), {
    ...PLANTED,
    text: 'fine()',
  });
  assert.equal(problem, 'planted/Planted.kt:1: Error: No [NewApi]');
});
