// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { install } from './install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'install-'));
after(() => rmSync(folder, { recursive: true }));
const [from, to] = [join(folder, 'from'), join(folder, 'deep/to')];

test('a folder becomes the same as another, and is left alone when it is', () => {
  mkdirSync(join(from, 'sub'), { recursive: true });
  writeFileSync(join(from, 'sub/a'), '1');
  install(from, to);
  assert.equal(readFileSync(join(to, 'sub/a'), 'utf8'), '1');
  const before = statSync(to).ino;
  install(from, to);
  assert.equal(statSync(to).ino, before);
  writeFileSync(join(to, 'stray'), '');
  install(from, to);
  assert.equal(existsSync(join(to, 'stray')), false);
  writeFileSync(join(from, 'sub/a'), '2');
  install(from, to);
  assert.equal(readFileSync(join(to, 'sub/a'), 'utf8'), '2');
});
