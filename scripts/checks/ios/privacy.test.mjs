// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoriesUsed } from './privacy.mjs';

test('what sources name and what a library imports', () => {
  assert.deepEqual(categoriesUsed('[NSUserDefaults standardUserDefaults]', []), ['UserDefaults']);
  assert.deepEqual(categoriesUsed('fstat(file, &found);', []), ['FileTimestamp']);
  assert.deepEqual(categoriesUsed('', ['_mach_absolute_time', '_malloc']), ['SystemBootTime']);
});

test('words that only look like one of the APIs', () => {
  assert.deepEqual(
    categoriesUsed('int status = state(x); // stat of the art', ['_my_stat', '_fstatvfs64']),
    [],
  );
});
