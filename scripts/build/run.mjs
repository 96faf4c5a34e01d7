import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const TAIL_LINES = 60;
const HEARTBEAT_MS = 4000;

/** A command that failed; `message` holds the command and the end of what it printed. */
export class CommandFailed extends Error {}

/**
 * Runs a command and returns what it printed, trimmed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {string}
 * @throws {CommandFailed} when it cannot be started or ends with another status than 0
 */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `${result.stdout}\n${result.stderr}`;
    throw new CommandFailed(`${[command, ...args].join(' ')}\n${reason.trim()}`);
  }
  return result.stdout.trim();
}

/**
 * Runs a command and shows how far it is, at least every few seconds, instead of its output.
 *
 * @param {string} label what is being built, the start of each progress line
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, progress: (line: string) => string | undefined}} options
 *   `progress` turns a line of output into what to show for it
 * @returns {Promise<void>}
 * @throws {CommandFailed} when it cannot be started or ends with another status than 0
 */
export async function runWithProgress(label, command, args, { progress, ...options }) {
  const started = Date.now();
  const meter = createMeter(label, started);
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const tail = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      meter.show(progress(line));
    });
  }
  const reason = await ended(child).finally(() => meter.stop());
  if (reason) throw new CommandFailed(`${[command, ...args].join(' ')}: ${reason}\n${tail.join('\n')}`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string | undefined>} why it failed
 */
function ended(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status, signal) =>
      resolve(status === 0 ? undefined : `ended with ${signal ?? status}`),
    );
  });
}

/**
 * @param {string} label
 * @param {number} started
 */
function createMeter(label, started) {
  let latest = 'starting';
  const print = () => console.log(`${label} ${latest} (${Math.round((Date.now() - started) / 1000)} s)`);
  const timer = setInterval(print, HEARTBEAT_MS);
  return {
    /** @param {string | undefined} state */
    show(state) {
      if (state) latest = state;
    },
    stop() {
      clearInterval(timer);
    },
  };
}

/**
 * How a build step that cannot go on ends its process: with the reason alone.
 *
 * @param {Error} error
 */
export function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Ninja's `[12/404] …` as `12/404`.
 *
 * @param {string} line
 */
export function ninjaProgress(line) {
  return /^\[(\d+\/\d+)\]/.exec(line)?.[1];
}

/**
 * Cargo's `Compiling serde v1.0` as `serde`.
 *
 * @param {string} line
 */
export function cargoProgress(line) {
  return /^\s*(?:Compiling|Downloaded|Downloading) (\S+)/.exec(line)?.[1];
}
