// @ts-check
/** Headers and sources of C's libraries for other systems, which PyPI's ziglang brings along. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { capture } from '../run.mjs';

const UNPACK = join(ROOT, 'scripts/build/cross/unpack.py');

/**
 * @typedef {object} Wanted
 * @property {string} version of ziglang
 * @property {string} sha256 of its wheel
 * @property {string} name of the folder, the start of it
 * @property {Record<string, string>} files folders of the wheel below ziglang/lib/, and where they go
 * @property {Record<string, string>} own files and folders of this repository, and where they go
 */

/**
 * Fetches them once for this machine.
 *
 * @param {string} cache
 * @param {Wanted} wanted
 * @returns {string} the folder
 */
export function provideFromZiglang(cache, wanted) {
  const folder = join(cache, `${wanted.name}-${wanted.version}`);
  if (existsSync(folder)) return folder;
  console.log(`${wanted.name}: fetching (80 MB)`);
  const staging = `${folder}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  layOut(download(staging, wanted), staging, wanted);
  renameSync(staging, folder);
  return folder;
}

/** Always the same wheel, whatever machine this is. @param {string} folder @param {Wanted} wanted @returns {string} the wheel */
function download(folder, { version, sha256 }) {
  const requirements = join(folder, 'requirements.txt');
  writeFileSync(requirements, `ziglang==${version} --hash=sha256:${sha256}\n`);
  const only = ['--no-deps', '--only-binary=:all:', '--platform=manylinux2010_x86_64', '--require-hashes'];
  capture('python3', ['-m', 'pip', 'download', '-q', ...only, '-r', requirements, '-d', folder]);
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.whl')) ?? '');
}

/** @param {string} wheel @param {string} folder @param {Wanted} wanted */
function layOut(wheel, folder, { files, own }) {
  const pairs = Object.entries(files).map(([from, to]) => `ziglang/lib/${from}/=${to}`);
  capture('python3', [UNPACK, wheel, folder, ...pairs]);
  for (const [from, to] of Object.entries(own)) {
    cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  }
  rmSync(wheel);
}
