// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcessWithoutNullStreams} Child */

/** @type {Set<Child>} */
const running = new Set();

/**
 * Starts a process that does not outlive this one.
 *
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] this process's unless given
 * @returns {Child}
 */
export function start([program = '', ...args], env) {
  const child = spawn(program, args, { stdio: 'pipe', env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.stdin.on('error', () => {});
  return child;
}

/** Ends a process with SIGKILL, as the system does with an app. @param {Child} child @returns {Promise<void>} */
export function kill(child) {
  const death = ended(child);
  child.kill('SIGKILL');
  return death;
}

/** Waits for the end of a process. @param {Child} child @returns {Promise<void>} */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => child.once('exit', () => resolve(undefined)));
}

process.once('exit', () => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}
