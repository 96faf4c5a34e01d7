// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ROOT } from '../build/paths.mjs';
import { Stamp } from './stamp.mjs';

let folder = '';
let input = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  input = join(folder, 'input.txt');
  writeFileSync(input, 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

const stamp = () => new Stamp(folder, 'Kotlin lints', [relative(ROOT, input)]);

test('is fresh from when the check held until an input changes', () => {
  assert.equal(stamp().isFresh(), false);
  stamp().set(true);
  assert.equal(stamp().isFresh(), true);
  writeFileSync(input, 'two');
  assert.equal(stamp().isFresh(), false);
});

test('a check that does not hold any more is run again', () => {
  stamp().set(true);
  stamp().set(false);
  assert.equal(stamp().isFresh(), false);
});

test('a check without inputs is always run', () => {
  const always = () => new Stamp(folder, 'Rust lints');
  always().set(true);
  assert.equal(always().isFresh(), false);
});
