// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNode } from '../build/node.mjs';
import { ROOT } from '../build/paths.mjs';
import { licenceText } from './licence.mjs';

/** A package's folder, also of one inside another's node_modules. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @typedef {{ name: string, version: string, license?: string, homepage?: string }} Manifest */

/**
 * The npm packages of which something is bundled into lib/node, by name.
 *
 * @returns {Promise<import('./licence.mjs').Component[]>}
 */
export async function bundledPackages() {
  const { inputs } = await buildNode(join(ROOT, 'build/check/node'));
  return foldersOf(inputs)
    .map(toComponent)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** @param {string[]} inputs @returns {string[]} */
function foldersOf(inputs) {
  return [...new Set(inputs.flatMap((input) => input.match(PACKAGE)?.[0] ?? []))];
}

/** @param {string} folder */
function toComponent(folder) {
  /** @type {Manifest} */
  const {
    name,
    version,
    license = '',
    homepage = '',
  } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  return { name, version, licence: license, source: homepage, text: licenceText(join(ROOT, folder)) };
}
