// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture, cargoProgress, runWithProgress } from '../build/run.mjs';

/** Groups of rust/engine/benches/inputs.rs, and what their inputs are. */
const GROUPS = {
  routine: "a registered phone's day",
  registration: 'from init to an accepted token',
  tap: 'a tap and its confirmation',
};

/** @returns {Promise<import('./results.mjs').Measured[]>} */
export async function measureEngine() {
  const bench = ['bench', '--locked', '-p', 'timpush-engine', '--bench', 'inputs'];
  await runWithProgress('engine', 'cargo', bench, { cwd: ROOT, progress });
  const folder = join(targetFolder(), 'criterion/engine');
  return Object.entries(GROUPS).map(([group, what]) => ({
    name: `engine inputs per second on one core: ${what}`,
    value: inputsPerSecond(join(folder, group, 'new')),
    unit: '/s',
    aim: '≥ 1,000,000',
  }));
}

/** @param {string} folder one of criterion's */
function inputsPerSecond(folder) {
  const { median } = readJson(join(folder, 'estimates.json'));
  const { throughput } = readJson(join(folder, 'benchmark.json'));
  return (throughput.Elements / median.point_estimate) * 1e9;
}

function targetFolder() {
  const options = ['metadata', '--locked', '--no-deps', '--format-version', '1'];
  return JSON.parse(capture('cargo', options, { cwd: ROOT })).target_directory;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @param {string} line of cargo or of criterion */
function progress(line) {
  return cargoProgress(line) ?? /^Benchmarking (.+)/.exec(line)?.[1];
}
