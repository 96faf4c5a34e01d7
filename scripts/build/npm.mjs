// @ts-check
/** The npm packages of the lock file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { runWithProgress } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

const LOCK = join(ROOT, 'package-lock.json');
/** What npm writes about what it has installed. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/**
 * @param {(text: string) => void} log
 * @throws {Error} with npm's words, when it fails
 */
export async function installPackages(log) {
  if (isUpToDate()) {
    return;
  }
  log('installing packages');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other systems.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  await runWithProgress('npm', 'npm', args, { cwd: ROOT, progress: () => 'installing packages' });
}

function isUpToDate() {
  if (!existsSync(INSTALLED)) {
    return false;
  }
  const wanted = packagesOf(LOCK);
  const installed = packagesOf(INSTALLED);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/** @param {string} path @returns {Packages} */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
