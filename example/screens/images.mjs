// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/paths.mjs';

/** The pictures that README shows. */
export const IMAGES = join(ROOT, 'docs/images');

/**
 * Keeps a picture with a palette, which a screen looks the same with in a third of the bytes.
 *
 * @param {string} name
 * @param {Uint8Array} png
 * @returns {string} its path
 */
export function save(name, png) {
  const path = join(IMAGES, name);
  const { status, stdout, stderr } = spawnSync('pngquant', ['--speed=1', '--strip', '256', '-'], {
    input: png,
  });
  if (status !== 0) {
    throw new Error(`pngquant: ${stderr}`);
  }
  mkdirSync(IMAGES, { recursive: true });
  writeFileSync(path, stdout);
  return path;
}

/** @param {string[]} paths @returns {number} bytes */
export function sizeOf(paths) {
  return paths.reduce((total, path) => total + statSync(path).size, 0);
}
