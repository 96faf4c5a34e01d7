// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { manifestOf, publishFaults } from './manifest.mjs';

const COMMIT = 'c0ffee';
const ARCHIVE = {
  path: 'a.a',
  target: 'aarch64-linux-android',
  rustc: 'rustc 1.95.0',
  route: 'clang',
  quick: false,
};
const root = mkdtempSync(join(tmpdir(), 'prebuilt-'));
after(() => rmSync(root, { recursive: true }));

/** @param {Partial<typeof ARCHIVE>} [facts] */
function write(facts) {
  const manifest = manifestOf(root, [{ ...ARCHIVE, ...facts }], COMMIT);
  writeFileSync(join(root, 'prebuilt.json'), JSON.stringify(manifest));
  return manifest;
}

beforeEach(() => writeFileSync(join(root, 'a.a'), 'abc'));

test('checksum, size and origin of an archive', () => {
  assert.deepEqual(write(), {
    'a.a': {
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
      target: 'aarch64-linux-android',
      rustc: 'rustc 1.95.0',
      route: 'clang',
      quick: false,
      commit: COMMIT,
    },
  });
  assert.deepEqual(publishFaults(root, COMMIT), []);
});

test('what is not to be published', () => {
  write({ quick: true });
  writeFileSync(join(root, 'a.a'), 'abd');
  assert.deepEqual(publishFaults(root, 'f00d'), [
    'a.a: it is not the one that prebuilt.json describes',
    'a.a: it is not optimised',
    'a.a: it was built from c0ffee, not from f00d',
  ]);
  rmSync(join(root, 'a.a'));
  assert.deepEqual(publishFaults(root, COMMIT).slice(0, 1), ['a.a: it is missing']);
  rmSync(join(root, 'prebuilt.json'));
  assert.match(publishFaults(root)[0] ?? '', /prebuilt\.json is missing: npm run build:native/);
});
