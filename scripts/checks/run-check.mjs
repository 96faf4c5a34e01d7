// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { Stamp } from './stamp.mjs';

/**
 * @typedef {{ name: string, commands: () => string[][], inputs?: () => string[] }} Check `commands` all have to end with
 *   status 0. A check with `inputs`, files relative to the repository, is not run again until one of them has changed.
 */

/** Of the machine's processors; a compiler or a JVM takes more than one for itself. */
const AT_ONCE = 2;

/** A check's JVM lives for seconds: more than the first compiler does not pay, and takes the other check's processor. */
const ENV = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** @param {Check[]} checks @returns {Promise<number>} how many do not hold */
export async function runChecks(checks) {
  const waiting = checks.values();
  const work = async () => {
    let failed = 0;
    for (const check of waiting) {
      failed += (await runCheck(check)) ? 0 : 1;
    }
    return failed;
  };
  const failed = await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed.reduce((total, each) => total + each, 0);
}

/** @param {Check} check @returns {Promise<boolean>} whether it holds */
async function runCheck({ name, commands, inputs }) {
  const started = Date.now();
  const stamp = new Stamp(join(ROOT, 'build/check'), name, inputs?.());
  if (stamp.isFresh()) {
    console.log(`✓ ${name} (unchanged)`);
    return true;
  }
  const failed = await runAll(commands());
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log([`${failed.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`, ...failed].join('\n'));
  stamp.set(failed.length === 0);
  return failed.length === 0;
}

/** One after the other. @param {string[][]} commands @returns {Promise<string[]>} what those said that failed */
async function runAll(commands) {
  const failed = [];
  for (const command of commands) {
    const said = await run(command);
    if (said !== null) failed.push(said);
  }
  return failed;
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
  const shown = [program, ...args].join(' ').slice(0, 200);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`${shown}\n${error.message}`));
    child.on('close', (status) => resolve(status === 0 ? null : `${shown}\n${said.trim()}`));
  });
}
