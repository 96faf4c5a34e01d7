// @ts-check
/** Runs one suite of tests as a process and reads what it did. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../build/paths.mjs';

/** @typedef {import('./recap.mjs').Failure} Failure */
/** @typedef {import('../jobs/pool.mjs').Job} Job */
/** @typedef {import('../jobs/pool.mjs').Outcome} Outcome */
/** @typedef {{ status: number | null, lines: string[] }} Run */
/** @typedef {Pick<Job, 'name' | 'lane' | 'after'> & { command: string[], read: (run: Run) => Outcome }} Suite */

const LOGS = join(ROOT, 'build/test-logs');

/** What runs a suite and prints its outcome. @param {Suite} suite @returns {Job} */
export function suiteJob({ name, lane, after, ...suite }) {
  return { name, lane, after, run: () => runSuite(name, suite) };
}

/**
 * All that it says goes to a file of build/test-logs.
 *
 * @param {string} name @param {Pick<Suite, 'command' | 'read'>} suite
 * @returns {Promise<Outcome>}
 */
async function runSuite(name, { command, read }) {
  const started = Date.now();
  const log = join(LOGS, `${name.replaceAll(/\W+/g, '-')}.log`);
  const run = await execute(command, log);
  const outcome = judge(name, run, read(run));
  const { passed, failed } = outcome;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counts =
    failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed: ${relative(ROOT, log)}`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s) ${counts}`);
  return outcome;
}

/**
 * A suite that ran no test, or ended badly without naming a test, counts as one failure.
 *
 * @param {string} name @param {Run} run @param {Outcome} outcome
 * @returns {Outcome}
 */
export function judge(name, { status, lines }, { passed, failed, failures }) {
  const silent = failed === 0 && (status !== 0 || passed === 0);
  const named = failures.map((failure) => ({ ...failure, name: `${name} › ${failure.name}` }));
  const message = status === 0 ? 'no test ran' : `ended with status ${status}`;
  const unnamed = (silent || failed > 0) && named.length === 0;
  return {
    passed,
    failed: silent ? 1 : failed,
    failures: unnamed ? [{ name, message, story: lines }] : named,
  };
}

/** @param {string[]} command @param {string} log where all goes that it says @returns {Promise<Run>} */
function execute([program = '', ...args], log) {
  mkdirSync(LOGS, { recursive: true });
  const file = createWriteStream(log);
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      file.write(`${line}\n`);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, lines: [error.message] }));
    child.on('close', (status) => file.end(() => resolve({ status, lines })));
  });
}
