// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies a file or a folder; what is the same already is left alone, so that whoever reads it is not disturbed.
 *
 * @param {string} from
 * @param {string} to
 */
export function install(from, to) {
  if (isSame(from, to)) return;
  const staging = `${to}.new`;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(staging, { recursive: true, force: true });
  cpSync(from, staging, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(staging, to);
}

/** @param {string} one @param {string} other @returns {boolean} */
function isSame(one, other) {
  if (!existsSync(other) || statSync(one).isDirectory() !== statSync(other).isDirectory()) return false;
  if (!statSync(one).isDirectory()) return readFileSync(one).equals(readFileSync(other));
  const names = readdirSync(one);
  return (
    names.length === readdirSync(other).length &&
    names.every((name) => isSame(join(one, name), join(other, name)))
  );
}
