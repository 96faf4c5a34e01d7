// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { Stamp } from './stamp.mjs';

/**
 * @typedef {Pick<Job, 'name' | 'lane' | 'after'> & { commands: () => string[][], inputs?: () => string[] }} Check `commands` all
 *   have to end with status 0. A check with `inputs`, files relative to the repository, is not run again until one of them
 *   has changed.
 */
/** @typedef {import('../jobs/pool.mjs').Job} Job */
/** @typedef {import('../suites/recap.mjs').Failure} Failure */

const LONGEST_COMMAND = 200;

/** A check's JVM lives for seconds: more than the first compiler does not pay, and takes the other check's processor. */
const ENV = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** What runs a check and prints its outcome; a check that holds counts as no test. @param {Check} check @returns {Job} */
export function checkJob(check) {
  const run = async () => {
    const failures = await runCheck(check);
    return { passed: 0, failed: failures.length === 0 ? 0 : 1, failures };
  };
  return { name: check.name, lane: check.lane, after: check.after, run };
}

/** @param {Check} check @returns {Promise<Failure[]>} nothing if it holds */
async function runCheck({ name, commands, inputs }) {
  const started = Date.now();
  const stamp = new Stamp(join(ROOT, 'build/check'), name, inputs?.());
  if (stamp.isFresh()) {
    console.log(`✓ ${name} (unchanged)`);
    return [];
  }
  const failures = await runAll(name, commands());
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  stamp.set(failures.length === 0);
  return failures;
}

/** One after the other. @param {string} name @param {string[][]} commands @returns {Promise<Failure[]>} */
async function runAll(name, commands) {
  const failures = [];
  for (const command of commands) {
    const said = await run(command);
    if (said !== null) failures.push({ name, message: shown(command), story: said.trim().split('\n') });
  }
  return failures;
}

/** @param {string[]} command */
function shown(command) {
  return command.join(' ').slice(0, LONGEST_COMMAND);
}

/** @param {string[]} command @returns {Promise<string | null>} what it said, if it failed */
function run([program = '', ...args]) {
  const child = spawn(program, args, { cwd: ROOT, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? null : said));
  });
}
