import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  while (!acquire(path)) {
    console.log(`waiting for another build (process ${readFileSync(path, 'utf8')})`);
    await sleep(POLL_MS);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function acquire(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (isAlive(Number(readFileSync(path, 'utf8')))) return false;
  rmSync(path, { force: true });
  return acquire(path);
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
