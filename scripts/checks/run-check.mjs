// @ts-check
import { spawnSync } from 'node:child_process';
import { ROOT } from '../build/paths.mjs';

/** @typedef {{ name: string, commands: () => string[][] }} Check `commands` all have to end with status 0. */

/** @param {Check} check @returns {Promise<boolean>} whether it holds */
export async function runCheck({ name, commands }) {
  const started = Date.now();
  const outputs = commands().map(run);
  const failed = outputs.filter((output) => output !== null);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const output of failed) {
    console.log(output);
  }
  return failed.length === 0;
}

/** @param {string[]} command @returns {string | null} what it said, if it failed */
function run([program = '', ...args]) {
  const result = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (result.status === 0) {
    return null;
  }
  const said = result.error?.message ?? `${result.stdout}${result.stderr}`;
  return `${[program, ...args].join(' ').slice(0, 200)}\n${said.trim()}`;
}
