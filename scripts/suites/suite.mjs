// @ts-check
/** Runs one suite of tests as a process and counts what it did. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../build/paths.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ status: number | null, lines: string[] }} Run */
/** @typedef {{ name: string, command: string[], count: (run: Run) => Counts }} Suite */

const HEARTBEAT_MS = 10_000;

/**
 * Runs a suite and prints its outcome, and all that it said if it failed. A suite that ran no test, or ended badly
 * without naming a test, counts as one failure.
 *
 * @param {Suite} suite
 * @returns {Promise<Counts>}
 */
export async function runSuite({ name, command, count }) {
  const started = Date.now();
  console.log(`${name} …`);
  const timer = setInterval(() => console.log(`${name} … ${seconds(started)}`), HEARTBEAT_MS);
  const run = await execute(command).finally(() => clearInterval(timer));
  const counts = judge(run, count(run));
  if (counts.failed > 0) {
    console.log(run.lines.join('\n'));
  }
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})`);
  return counts;
}

/** @param {Run} run @param {Counts} counts @returns {Counts} */
function judge({ status }, { passed, failed }) {
  const silent = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** @param {string[]} command @returns {Promise<Run>} */
function execute([program = '', ...args]) {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, lines: [error.message] }));
    child.on('close', (status) => resolve({ status, lines }));
  });
}

/** @param {number} started */
function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}
