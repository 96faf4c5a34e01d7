// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangersIn } from './strangers.mjs';

/** @param {string} from @param {string} to */
const use = (from, to) => `   com.timpush.${from}      -> com.timpush.${to}     classes\n`;

test('a vendor uses its own classes and those of every app', () => {
  const shown =
    use('vendor.oppo.OppoAdapter', 'vendor.oppo.OppoCallback') + use('vendor.oppo.OppoAdapter', 'Engine');
  assert.deepEqual(strangersIn(shown), []);
});

test('nobody else uses them', () => {
  const shown =
    use('Engine', 'vendor.oppo.OppoAdapter') + use('vendor.vivo.VivoSdk', 'vendor.oppo.OppoAdapter');
  assert.deepEqual(strangersIn(shown), [
    'com.timpush.Engine uses com.timpush.vendor.oppo.OppoAdapter, which not every app has',
    'com.timpush.vendor.vivo.VivoSdk uses com.timpush.vendor.oppo.OppoAdapter, which not every app has',
  ]);
});
