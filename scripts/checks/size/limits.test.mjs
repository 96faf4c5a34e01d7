// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overLimit, unlike } from './limits.mjs';

test('only arm64 has a limit', () => {
  assert.deepEqual(overLimit('arm64-v8a', 750_000), []);
  assert.deepEqual(overLimit('x86', 900_000), []);
  assert.deepEqual(overLimit('arm64-v8a', 750_001), [
    'libtimpush.so for arm64-v8a has 750001 bytes; at most 750000 are allowed',
  ]);
});

test('a size may differ by 2 % from the one that is remembered', () => {
  const remembered = { x86: 100_000 };
  assert.deepEqual(unlike('x86', 102_000, remembered), []);
  assert.deepEqual(unlike('x86', 98_000, remembered), []);
  assert.match(unlike('x86', 102_001, remembered)[0] ?? '', /has 102001 bytes, and size\.json says 100000/);
  assert.match(unlike('x86', 97_999, remembered)[0] ?? '', /size\.mjs --update/);
  assert.match(unlike('x86_64', 1, remembered)[0] ?? '', /says nothing/);
  assert.match(unlike('x86', 1, undefined)[0] ?? '', /says nothing/);
});
