// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Elf, libraryFaults } from './elf.mjs';

const SOURCE =
  'int JNI_OnLoad(void) { return 6; } int stray; extern int other(void); int (*p)(void) = other;';
const folder = mkdtempSync(join(tmpdir(), 'elf-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {...string} options */
function library(name, ...options) {
  const [source, output] = [join(folder, 'a.c'), join(folder, `${name}.so`)];
  writeFileSync(source, SOURCE);
  const args = ['-shared', '-nostdlib', '-fPIC', '-fuse-ld=lld', '-Wl,--unresolved-symbols=ignore-all'];
  const { status, stderr } = spawnSync('clang-22', [...args, ...options, source, '-o', output], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return readFileSync(output);
}

test('exported names, not those that are taken from others', () => {
  for (const target of ['--target=aarch64-linux-android24', '--target=armv7a-linux-androideabi24']) {
    assert.deepEqual(new Elf(library('names', target)).exports, ['JNI_OnLoad', 'p', 'stray']);
  }
});

test('the alignment of what is loaded', () => {
  const aligned = library('pages', '--target=aarch64-linux-android24', '-Wl,-z,max-page-size=16384');
  assert.ok(new Elf(aligned).alignments.length > 1);
  assert.deepEqual([...new Set(new Elf(aligned).alignments)], [16384]);
  const small = library('small', '--target=i686-linux-android24', '-Wl,-z,max-page-size=4096');
  assert.deepEqual([...new Set(new Elf(small).alignments)], [4096]);
  assert.equal(new Elf(small).is64Bit, false);
});

test('what a phone must not be given', () => {
  const small = library('faults', '--target=aarch64-linux-android24', '-Wl,-z,max-page-size=4096');
  const faults = libraryFaults(small, { abi: 'arm64-v8a', pageSize: 16384 });
  assert.ok(faults.includes('libtimpush.so for arm64-v8a: a segment is aligned to 4096, not to 16384'));
  assert.ok(faults.includes('libtimpush.so for arm64-v8a: stray is exported'));
  const hidden = library('hidden', '--target=x86_64-linux-android24', '-fvisibility=hidden');
  assert.deepEqual(libraryFaults(hidden, { abi: 'x86_64' }), [
    'libtimpush.so for x86_64: JNI_OnLoad is not exported',
  ]);
});

test('a file of another kind is refused', () => {
  assert.throws(() => new Elf(Buffer.from('!<arch>\n')), /no ELF file/);
  assert.throws(() => new Elf(Buffer.alloc(100)), /no ELF file/);
});
