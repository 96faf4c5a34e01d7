import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 5000;

/**
 * Runs `work` while holding a lock file, so that two builds never share a folder. Waits for a
 * holder that is alive, takes over from one that died.
 *
 * @param {string} path
 * @param {() => Promise<void>} work
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!acquire(path)) {
    const holder = holderOf(path);
    if (!isAlive(holder)) continue;
    console.log(`waiting for another build (process ${holder})`);
    await sleep(POLL_MS);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * Links a file that already names this process, so that nobody ever reads a lock without a holder.
 *
 * @param {string} path
 */
function acquire(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  if (!isAlive(holderOf(path))) rmSync(path, { force: true });
  return false;
}

/**
 * @param {string} path
 * @returns {number} NaN when it has just been given up
 */
function holderOf(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
