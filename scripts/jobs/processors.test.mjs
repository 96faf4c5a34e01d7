// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchProcessors } from './processors.mjs';

test('says how busy the processors were', () => {
  const said = watchProcessors();
  const end = Date.now() + 100;
  while (Date.now() < end) {}
  const [, busy] = /^processors busy (\d+) % of 0 s$/.exec(said()) ?? [];
  assert.ok(Number(busy) > 0 && Number(busy) <= 100, said());
});
