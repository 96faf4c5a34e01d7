// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cached, contentKey } from './cached.mjs';

const cache = mkdtempSync(join(tmpdir(), 'cached-'));
process.env.TIMPUSH_CACHE_DIR = cache;
after(() => rmSync(cache, { recursive: true }));

/** @param {number} number */
function name(number) {
  return String(number).padStart(16, '0');
}

/** @param {number} number */
function key(number) {
  return () => name(number);
}

test('a result is made once', async () => {
  let made = 0;
  const make = async (/** @type {string} */ folder) => writeFileSync(join(folder, 'a'), String(++made));
  const folder = await cached('thing', key(1), make);
  assert.equal(await cached('thing', key(1), make), folder);
  assert.equal(readFileSync(join(folder, 'a'), 'utf8'), '1');
  await cached('thing', key(2), make);
  assert.equal(made, 2);
});

test('what failed is not kept', async () => {
  const failing = () => Promise.reject(new Error('no compiler'));
  await assert.rejects(cached('broken', key(1), failing), /no compiler/);
  await cached('broken', key(1), async (folder) => writeFileSync(join(folder, 'a'), ''));
  assert.deepEqual(readdirSync(join(cache, `broken-${name(1)}`)), ['a']);
});

test('what was made of sources that changed meanwhile is not kept', async () => {
  let now = 1;
  const changing = async () => {
    now = 2;
  };
  await assert.rejects(
    cached('changed', () => name(now), changing),
    /sources have changed during the build/,
  );
  assert.deepEqual(
    readdirSync(cache).filter((entry) => /^changed-/.test(entry)),
    [],
  );
});

test('old results are forgotten, those of other names are not', async () => {
  const make = async () => {};
  await cached('old-quick', key(1), make);
  for (let number = 1; number <= 6; number++) await cached('old', key(number), make);
  const kept = readdirSync(cache).filter((name) => name.startsWith('old-'));
  assert.equal(kept.length, 5);
  assert.ok(kept.includes(`old-quick-${name(1)}`));
  assert.ok(kept.includes(`old-${name(6)}`));
});

test('a key is that of the contents', () => {
  assert.equal(contentKey(['package.json']), contentKey(['package.json']));
  assert.notEqual(contentKey(['package.json']), contentKey(['package.json'], 'quick'));
  assert.notEqual(contentKey(['cpp']), contentKey(['cpp/Guard.h']));
  assert.match(contentKey(['cpp']), /^[0-9a-f]{16}$/);
});
