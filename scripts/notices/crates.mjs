// @ts-check
import { dirname } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';
import { licenceText } from './licence.mjs';

/** One target of each system; the architectures of a system link the same crates. */
const TARGETS = ['aarch64-linux-android', 'aarch64-apple-ios'];

/** Cargo's flags: what is linked, neither what runs while building nor what only tests need. */
const LINKED = ['-e', 'normal,no-proc-macro', '--prefix', 'none', '--format', '{p}'];

/** @typedef {{ name: string, version: string, license: string, repository: string | null, source: string | null,
 *   manifest_path: string }} Package of `cargo metadata` */

/**
 * The crates inside the prebuilt libraries, by name.
 *
 * @returns {import('./licence.mjs').Component[]}
 * @throws {Error} with Cargo's words, when it fails
 */
export function linkedCrates() {
  const linked = new Set(TARGETS.flatMap(treeOf));
  const metadata = capture('cargo', ['metadata', '--locked', '--format-version', '1'], { cwd: ROOT });
  /** @type {{ packages: Package[] }} */
  const { packages } = JSON.parse(metadata);
  return packages
    .filter(({ name, version, source }) => source !== null && linked.has(`${name} v${version}`))
    .map(toComponent)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** @param {string} target @returns {string[]} such as `serde v1.0.0` */
function treeOf(target) {
  const args = ['tree', '--locked', '-p', 'timpush-bridge', '--target', target, ...LINKED];
  const lines = capture('cargo', args, { cwd: ROOT }).split('\n');
  return lines.map((line) => line.split(' ').slice(0, 2).join(' '));
}

/** @param {Package} crate */
function toComponent({ name, version, license, repository, manifest_path }) {
  const text = licenceText(dirname(manifest_path));
  return { name, version, licence: license, source: repository ?? '', text };
}
