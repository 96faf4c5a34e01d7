// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';

/** The shipped sources: `main` for every app, `vendor/<name>` for those that select it. */
export const ANDROID = join(ROOT, 'android/src');

/** @typedef {{ name: string, folder: string, manifest: string, rules: string }} Vendor `manifest`: its text; `rules`: its file */

/** Every vendor that has a folder, by name. @returns {Vendor[]} */
export function vendors() {
  const parent = join(ANDROID, 'vendor');
  return readdirSync(parent)
    .sort()
    .map((name) => vendorIn(name, join(parent, name)));
}

/** @param {string} name @param {string} folder @returns {Vendor} */
function vendorIn(name, folder) {
  const manifest = readFileSync(join(folder, 'AndroidManifest.xml'), 'utf8');
  return { name, folder, manifest, rules: join(folder, 'consumer-rules.pro') };
}
